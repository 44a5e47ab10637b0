/**
 * How far joints go, in degrees. People: active ranges of Kapandji, "The Physiology of the Joints" (volumes 1 to 3), with the
 * passive range where the body's weight or a hand brings the joint there (squatting, sitting on the heels, leaning). Animals:
 * goniometry of dogs, cats and horses (Jaegger 2002, Jaeger 2007, Hodgson 1993), widened to hold every species of the catalog.
 */
export const JOINT_LIMITS: Record<"person" | "animal", Record<string, readonly [number, number]>> = {
  person: {
    // Thoracolumbar: flexion 105, extension 60; rotation 35 to 45; inclination 40 (Kapandji 3).
    "spine bend": [-60, 105],
    "spine turn": [-45, 45],
    "spine lean": [-40, 40],
    // Neck: flexion 65, extension 75, rotation 80 to 90, inclination 45 (Kapandji 3).
    "neck bend": [-75, 65],
    "neck turn": [-90, 90],
    "neck lean": [-45, 45],
    // Hip: flexion 120 active, 145 passive; extension 20 active, 30 passive; abduction 45, more where flexed (Kapandji 2).
    "hip bend": [-30, 145],
    "hip spread": [-35, 75],
    // Knee: flexion 140 active, 160 passive on the heels; extension to 5 to 10 beyond straight (Kapandji 2).
    "knee bend": [-8, 162],
    "knee side": [-12, 12],
    // Ankle: dorsiflexion 30, 40 under weight; plantar flexion 50, a dancer's with the toes 75; turns with the shin 45.
    "ankle bend": [-42, 75],
    "ankle turn": [-45, 45],
    "ankle side": [-35, 35],
    // Shoulder with its blade: extension 50, over the chest 140 from the side, which is 50 past straight ahead (Kapandji 1).
    "shoulder back": [-90, 55],
    "shoulder across": [-90, 55],
    // Elbow: flexion 145 active, 160 passive; no further than 10 beyond straight.
    "elbow bend": [0, 158],
    // Wrist: flexion and extension 85 to 90; pronation and supination 90 each from the thumb's middle place.
    "wrist bend": [0, 90],
    "wrist turn": [-100, 100],
  },
  animal: {
    "spine bend": [-60, 70],
    "spine turn": [-45, 45],
    "spine lean": [-40, 40],
    "neck bend": [-120, 130],
    "neck turn": [-120, 120],
    "neck lean": [-60, 60],
    // Angle between the bones: elbow 20 to 175, stifle 20 to 175, hock 25 to 178.
    "elbow open": [18, 178],
    "stifle open": [18, 178],
    "hock open": [18, 179],
    // Carpus: folds back to 150, overextends to 50 under weight.
    "carpus bend": [-55, 155],
  },
};
