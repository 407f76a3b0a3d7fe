// Browser tests draw in letters that the project brings: what this machine has installed moves no label and changes no picture.
import '@fontsource/noto-sans/400.css';
import '@fontsource/noto-sans/600.css';

const SAMPLE = 'Ế Ậ Ộ Ẵ ư ơ đ − – … ≥';
const style = document.createElement('style');
style.textContent = ':root { --danbiet-font: "Noto Sans"; font-family: "Noto Sans"; }';
document.head.append(style);
await Promise.all(['400', '600'].map((weight) => document.fonts.load(`${weight} 16px "Noto Sans"`, SAMPLE)));
if (!document.fonts.check('16px "Noto Sans"', SAMPLE)) throw new Error('the letters of the tests were not loaded');
