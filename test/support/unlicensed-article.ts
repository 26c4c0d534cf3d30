import { makeArticle } from './make-article.ts';

/** An article of the tests' own whose licence nobody knows, so that little of it may be quoted in public. */
export const HARBOUR = makeArticle({
  slug: 'the-silent-harbour',
  title: 'The Silent Harbour',
  publication: 'Coast Review',
  date: '2025-02-11',
  licence: undefined,
  paragraphs: [
    'Hamra harbour was built in 1911 for herring. The herring left in 1968, and most of the boats followed them north to Norway within two winters. What stayed behind was a stone pier of 340 metres and a customs house nobody wanted.',
    'In March 2019 the city council sold the customs house to Lena Aksel, an engineer from Bergen, for 2.1 million kroner. She said that she wanted to build a school for electric boats there. Half of the council thought that she was joking, and the other half hoped that she was.',
    'Norway had by then run battery ferries for four years. Sweden had ordered twelve of them, and Denmark was building a yard for the repair of their cells. Russia, which had once bought half of the herring, sent a delegation that looked at everything and signed nothing.',
    'The school opened in September 2021 with 26 students. “We teach people to listen,” Aksel told the Coast Review, “because an electric motor complains very quietly.” About a third of the first class came from fishing families whose own boats had been scrapped.',
    'Noise was never counted among the costs of diesel. A study by the University of Tromsø found in 2022 that the loudest boats drove cod away from an area of nine square kilometres. The authors warned that the figure could be larger in winter, when the water is still.',
    'The council should now give the pier to the school for good. It would cost the city 400,000 kroner a year in rent that it has not collected anyway. Every other harbour on this coast must pay for training that Hamra would get for nothing.',
    'Opponents say that the pier belongs to everybody. That may be true, but for thirty years everybody left it to the gulls. In 2023 only 14 boats tied up there, and eleven of them belonged to the school.',
    'Denmark offers a lesson. In Esbjerg the port kept one berth free for the public and leased the other seven, and the number of visitors has doubled since 2020. The European Union paid for 40 percent of the new cranes.',
    'Aksel has asked for an answer before June 2025. If the council waits any longer, the school will probably move to Bergen, where the mayor has promised a hall and two slipways. Hamra would then have its silence, and nobody to teach it to.',
    'Silence is not what harbours were made for. Yet the boats that leave Hamra today can be heard only by the water they push aside. The council ought to listen for once, and then sign.',
  ],
});
