import * as contracts from '@navette/contracts';
import { z } from 'zod';

/** What a request is made of stands where it is used; what is answered has a name, so that it is described once. */
const OF_A_REQUEST = /(Input|Change|List|Query|Request|Moves?)$/;

let named = false;

/** Names the contracts' shapes in the OpenAPI document as their constants are called: `needFull` is `NeedFull`. */
export function nameSchemas(): void {
  if (named) return;
  named = true;
  for (const [constant, schema] of Object.entries(contracts)) {
    if (OF_A_REQUEST.test(constant)) continue;
    if (schema instanceof z.ZodObject || schema instanceof z.ZodUnion) {
      z.globalRegistry.add(schema, {
        ...z.globalRegistry.get(schema),
        id: constant[0]?.toUpperCase() + constant.slice(1),
      });
    }
  }
}
