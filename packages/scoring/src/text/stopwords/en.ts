/** Words without content of their own. */
export const ENGLISH_STOP_WORDS = `
a about above across after again against all almost along already also although always am among an and another any are
around as at away b be became because been before being below between both but by came can cannot could d did do does
doing done down during each either else enough etc even ever every few for from further get gets give given gives go
had has have having he her here hers him himself his how however i if in into is it its itself just keep kept last least
less let like ll look looking m made mainly make makes many may me might mine more most mostly much must my myself near
need needs neither never next no nor not now of off often on once one only onto or other others our ours out over own
per perhaps rather re really s same seek seeking several shall she should since so some still such t than that the their
theirs them then there therefore these they this those though through thus to together too toward towards under until up
upon us use used using ve very via want wanted wants was way we well were what when where whether which while who whom
whose why will with within without would yes yet you your yours
able allow allowing allows enable enables enabling help helping helps
`;
