import { type FunctionWords, wordSet } from './function-word-lists.ts';

/**
 * Written because the pack's list mixes grammar with frequent words that carry matter ("país", "valor") and lacks half of the forms.
 * Sources: the closed word classes in Butt and Benjamin, A New Reference Grammar of Modern Spanish, 5th ed. (2011), chapters 3–10,
 * 24, 31–34; frames as in English.
 */
export const SPANISH: FunctionWords = {
  grammar: wordSet(`
    el la los las lo un una unos unas al del a de en con por para sin ante bajo so y e o u ni que si no sí pero sino pues
    porque aunque mientras como cómo qué quién quiénes quien quienes cuál cuáles cual cuales cuándo cuando cuánto cuánta
    cuántos cuántas cuanto cuanta cuantos cuantas dónde donde adónde adonde cuyo cuya cuyos cuyas
    yo me mí conmigo tú te ti contigo él ella ello ellos ellas le les se sí consigo nosotros nosotras nos vosotros vosotras
    os usted ustedes mi mis tu tus su sus mío mía míos mías tuyo tuya suyo suya suyos suyas nuestro nuestra nuestros nuestras
    vuestro vuestra este esta esto estos estas ese esa eso esos esas aquel aquella aquello aquellos aquellas tal tales
    alguno alguna algunos algunas algún ninguno ninguna ningún algo alguien nada nadie cualquier cualquiera
    ser es soy eres somos son sea sean fue fui fuimos fueron era eran éramos será serán sería serían siendo sido
    estar está están estaba estaban estuvo estuvieron estará esté estén estando
    haber ha han he hay hemos había habían hubo hubieron habrá habrían habría haya hayan habido hubiera hubiese
    puede pueden podía podían podría podrían pudo pudieron pueda puedan debe deben debía debían debería deberían
    tiene tienen tenía tenían tuvo tuvieron suele suelen solía solían
    también tampoco además entonces así ahí allí aquí muy tan tanto incluso embargo luego`),
  light: wordSet(`
    durante entre según contra desde hasta hacia mediante sobre tras antes después dentro fuera debajo encima detrás
    delante cerca lejos alrededor junto través siempre nunca jamás todavía aún ya cada mismo misma mismos mismas propio
    propia propios propias ambos ambas otro otra otros otras todo toda todos todas más menos mucho mucha muchos muchas poco
    poca pocos pocas varios varias demasiado bastante casi solo sólo solamente
    llama llaman llamaba llamó llamado llamada`),
  frame: wordSet(`
    artículo artículos texto textos autor autora autores escritor pasaje párrafo ensayo cosa cosas
    decir dice dicen dijo dicho mencionar menciona mencionan mencionó explicar explica explicó describir describe discutir
    discute argumentar argumenta afirmar afirma afirmó recomendar recomienda sugerir sugiere proponer propone propuso
    creer cree creen pensar piensa piensan saber sabe saben conoce conocen
    hacer hace hacen hizo hicieron hecho tomar toma tomó dar da dan dio dieron dado poner pone puso ir va van ocurrir ocurre ocurrió ocurrieron suceder sucede
    sucedió pasar pasa pasó`),
};
