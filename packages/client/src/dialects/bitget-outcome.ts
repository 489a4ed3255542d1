import type { Outcome } from '@openderivs/signing';

/**
 * What a Bitget refusal means for a call that changes something. Bitget publishes no outcomes: a code counts as refused
 * only where its message says that the request was turned down. Every other code is unknown, the generic ones of the
 * release window (40010, 40015, 40725, 45001) on purpose.
 */

/** The codes that say "not carried out": the first two digits, then the other three of each. */
const refusedCodes: Readonly<Record<string, string>> = {
  '00': '001 171 172',
  '01': '001 002 003',
  '20': '001 002',
  '22': '001 002 003 004 005 006 007 008 009 010 011 012 029 030 034 035 038 039 040 041 042 043 044 045 067',
  '30': '032',
  '40':
    '001 002 003 005 006 007 008 009 011 012 013 014 016 017 018 019 020 022 023 024 025 026 034 035 036 ' +
    '037 038 053 054 057 058 059 061 064 068 072 078 079 084 085 086 099 102 109 110 199 301 304 305 306 309 ' +
    '402 404 408 409 704 705 706 707 710 716 717 723 724 730 748 752 753 754 755 756 757 758 760 761 762 ' +
    '768 774 778 786 798 800 804 805 806 807 811 812 813 814 815 816 822 824 829 830 831 832 833 834 835 ' +
    '836 837 838 844 845 847 872 874 875 889 890 891 893 912 913 915 916 917 919 920 921 923 924 925 928 ' +
    '939',
  '41': '002 101 103 104 113 114',
  '43':
    '001 002 004 005 006 007 008 009 010 011 012 013 014 015 016 020 021 023 025 026 027 028 029 030 031 ' +
    '032 033 034 035 043 049 050 058 071 075 115 118 119',
  '45':
    '002 003 006 017 021 034 035 043 045 054 055 056 057 060 061 062 097 107 108 110 111 112 115 116 117 ' +
    '118 119 120 122 129',
  '48': '001 002',
  '50': '060',
};

/** Does this code say that the request was turned down? */
export const isRefusedCode = (code: string): boolean =>
  refusedCodes[code.slice(0, 2)]?.split(' ').includes(code.slice(2)) ?? false;

export function bitgetOutcome(status: number, code: string): Outcome {
  if (status === 429 || code === '429') return 'refused';
  return isRefusedCode(code) && status < 500 ? 'refused' : 'unknown';
}
