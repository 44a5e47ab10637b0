/** Things and food. */
import type { Asset } from "../types.ts";
import { cords } from "./action-props/cords.ts";
import { householdProps } from "./action-props/household.ts";
import { actionProps } from "./action-props/index.ts";
import { kitchenProps } from "./action-props/kitchen.ts";
import { playing } from "./action-props/playing.ts";
import { workshopProps } from "./action-props/workshop.ts";
import { balls } from "./balls.ts";
import { boxes } from "./boxes.ts";
import { everyday } from "./everyday.ts";
import { clothThings } from "./flags.ts";
import { dishes } from "./food/dishes.ts";
import { fruit } from "./food/fruit.ts";
import { carried } from "./goods/carried.ts";
import { crafts } from "./goods/craft.ts";
import { curios } from "./goods/curios.ts";
import { grandeur } from "./goods/grand.ts";
import { machinery } from "./goods/machines.ts";
import { meals } from "./goods/meals.ts";
import { music } from "./goods/music.ts";
import { physicsGoods } from "./goods/physics.ts";
import { playthings } from "./goods/play.ts";
import { potted } from "./goods/potted.ts";
import { handTools } from "./goods/tools.ts";
import { wheeled } from "./goods/wheeled.ts";
import { household } from "./household.ts";
import { outdoors } from "./outdoors.ts";
import { vessels } from "./vessels.ts";

/** Every thing, every food. */
export const things: Asset[] = [
  ...fruit,
  ...dishes,
  ...vessels,
  ...balls,
  ...clothThings,
  ...boxes,
  ...household,
  ...outdoors,
  ...everyday,
  ...carried,
  ...physicsGoods,
  ...playthings,
  ...grandeur,
  ...crafts,
  ...curios,
  ...machinery,
  ...handTools,
  ...wheeled,
  ...meals,
  ...music,
  ...potted,
  ...actionProps,
  ...cords,
  ...playing,
  ...kitchenProps,
  ...householdProps,
  ...workshopProps,
];
