/** A few communes in the form of the official lists: names that several share, wards by number, a ward since 2026. */
export const COMMUNES_2025 = `code,name,type,province_code,ward_since
00004,Ba Đình,Phường,01,
00070,Hoàn Kiếm,Phường,01,
00226,Văn Miếu - Quốc Tử Giám,Phường,01,
00454,Đông Anh,Xã,01,
08716,Vĩnh Phúc,Phường,25,
19462,Tân Lập,Xã,44,
23134,Tân Lập,Xã,68,
24823,1 Bảo Lộc,Phường,68,
24958,Đức Trọng,Xã,68,
26740,Sài Gòn,Phường,79,
31078,Phú Quốc,Đặc khu,91,
32002,An Xuyên,Phường,96,
09193,Tam Sơn,Phường,24,2026-09-20
`;

/** As of 30 June 2025: districts, townships, a code that means another place later. */
export const COMMUNES_2024 = `code,name,type,district_code,province_code
00004,Trúc Bạch,Phường,001,01
00007,Vĩnh Phúc,Phường,001,01
21025,Nguyễn Nghiêm,Phường,522,51
21439,Nguyễn Nghiêm,Phường,534,51
24784,1,Phường,672,68
19333,1,Phường,461,45
24778,7,Phường,672,68
24958,Liên Nghĩa,Thị trấn,678,68
`;
