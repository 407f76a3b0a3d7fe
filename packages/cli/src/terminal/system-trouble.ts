import type { Text } from '@danbiet/core';
import { Trouble } from './trouble.js';

/** What the operating system's refusals mean to a person, by their code (errno(3)). */
const REASONS: Readonly<Record<string, Text>> = {
  ENOENT: { vi: 'không có tệp hoặc thư mục này', en: 'there is no such file or folder' },
  ENOTDIR: { vi: 'một phần của đường dẫn không phải là thư mục', en: 'a part of the path is not a folder' },
  EISDIR: { vi: 'đây là thư mục, không phải tệp', en: 'this is a folder, not a file' },
  EACCES: { vi: 'không có quyền', en: 'permission is denied' },
  EPERM: { vi: 'không có quyền', en: 'permission is denied' },
  EROFS: { vi: 'ổ đĩa chỉ cho đọc', en: 'the disk is read-only' },
  ENOSPC: { vi: 'ổ đĩa đã đầy', en: 'the disk is full' },
  EDQUOT: { vi: 'đã hết dung lượng được cấp', en: 'the disk quota is used up' },
  EFBIG: { vi: 'tệp quá lớn', en: 'the file is too large' },
  ENAMETOOLONG: { vi: 'tên tệp quá dài', en: 'the name is too long' },
  EMFILE: { vi: 'đang mở quá nhiều tệp', en: 'too many files are open' },
  EBUSY: { vi: 'tệp đang được chương trình khác dùng', en: 'another program is using the file' },
  EIO: { vi: 'ổ đĩa báo lỗi', en: 'the disk reports an error' },
  ELOOP: { vi: 'liên kết dẫn vòng quanh', en: 'its links lead in a circle' },
  ERR_FS_FILE_TOO_LARGE: { vi: 'tệp quá lớn', en: 'the file is too large' },
};

/** Whether an error is the operating system's. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && typeof (error as NodeJS.ErrnoException).code === 'string';
}

/** What the operating system refused, in words. */
export function systemReason(error: NodeJS.ErrnoException): Text {
  const code = error.code ?? '';
  return Object.hasOwn(REASONS, code) ? REASONS[code]! : { vi: `hệ thống báo ${code}`, en: `the system reports ${code}` };
}

/** Why a file could not be read. */
export function unreadable(name: string, error: NodeJS.ErrnoException): Text {
  const { vi, en } = systemReason(error);
  return { vi: `Không đọc được “${name}”: ${vi}.`, en: `“${name}” cannot be read: ${en}.` };
}

/** Why something could not be written, as the trouble that ends the command. */
export function unwritable(name: string, error: NodeJS.ErrnoException): Trouble {
  const { vi, en } = systemReason(error);
  return new Trouble(3, { vi: `Không ghi được “${name}”: ${vi}.`, en: `“${name}” cannot be written: ${en}.` });
}

/** Why the result could not be written to standard output. */
export function outputTrouble(error: NodeJS.ErrnoException): Trouble {
  const { vi, en } = systemReason(error);
  return new Trouble(3, { vi: `Không ghi được kết quả ra đầu ra chuẩn: ${vi}.`, en: `The result cannot be written to standard output: ${en}.` });
}
