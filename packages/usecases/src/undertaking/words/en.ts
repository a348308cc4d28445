export const EN = `Confidentiality undertaking (version 2026-11)

By asking to read this need, the organisation that I represent undertakes towards the operator of the network, for the benefit of the company that expressed it:
1. to use what it reads only to decide whether it can answer, and to answer;
2. to pass it on only to people of its organisation who need it for that, and who are bound to the same secrecy;
3. not to try to find out, from what it reads or otherwise, who that company is before it has given its name;
4. to destroy what it has received, on request or if nothing follows.

This undertaking lasts three years. It covers neither what is public, nor what the organisation knew already, nor what the law obliges it to say. It obliges nobody to conclude a contract.`;
