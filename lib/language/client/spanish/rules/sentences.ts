/** Sentences that rules of more than one topic say to the client, in Spanish. */
export const ASK_ABOUT_THIS = "Pregunte a su médico sobre esto.";
export const ASK_FIRST = "Pregunte antes a su médico.";
export const ASK_YOU_MORE = "Primero necesitamos preguntarle más. Por ahora no haga esto.";
export const EMERGENCY = "Pare. Pida ayuda de urgencia ahora mismo.";
export const LESS_PRESSURE = "Por ahora usamos menos presión.";
export const MUST_AGREE = "Su médico debe autorizarlo antes.";
export const MUST_AGREE_SKIP_FOR_NOW = "Su médico debe autorizarlo antes. Por ahora no haga esto.";
export const NO_PULL_ON_SKIN = "Nada de presión fuerte ni tirones en la piel. No haga esto.";
export const SKIP_MUST_AGREE = "No haga esto. Su médico debe autorizarlo antes.";
export const STOP_DOCTOR_TODAY = "Pare. Vaya hoy al médico.";
export const TOO_HARD = "Por ahora es demasiado duro. No haga esto.";
export const WAIT_AND_ASK = "Espere por ahora. Pregunte antes a su médico.";
