import type { DemoNeed, DemoOrganisation } from '../shape.ts';
import * as automotive from './automotive.ts';
import * as eCommerce from './e-commerce.ts';
import * as energy from './energy.ts';
import * as food from './food.ts';
import * as glass from './glass.ts';
import * as health from './health.ts';
import * as logistics from './logistics.ts';
import * as materials from './materials.ts';
import * as metal from './metal.ts';
import * as packaging from './packaging.ts';
import * as rail from './rail.ts';
import * as services from './services.ts';
import * as steel from './steel.ts';
import * as textile from './textile.ts';

/** One file per sector of the needs. */
export const INDUSTRY: readonly { organisations: readonly DemoOrganisation[]; needs: readonly DemoNeed[] }[] = [
  textile,
  food,
  automotive,
  rail,
  health,
  packaging,
  glass,
  materials,
  metal,
  steel,
  energy,
  logistics,
  eCommerce,
  services,
];
