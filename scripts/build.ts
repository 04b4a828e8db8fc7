import { buildApp } from "./support/build-app";
import { giveUp } from "./support/steps";

try {
  console.log(`Build the app … ${await buildApp()}`);
} catch (error) {
  giveUp(error);
}
