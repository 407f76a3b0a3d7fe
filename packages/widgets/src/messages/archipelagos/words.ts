/** Begin and end of each archipelago's name, and the province it belongs to. */
export type ArchipelagoWords = Readonly<Record<'hoang-sa' | 'truong-sa', readonly [begin: string, end: string, under: string]>>;
