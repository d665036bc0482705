using QatarUsDialogue.Segmentation;

namespace QatarUsDialogue.Extraction.Places;

/// <summary>Finds places and nationalities; see <c>docs/rules/places.md</c>.</summary>
public sealed class PlaceExtractor(PlaceTable places) : Extractor
{
    public override string Kind => "places";

    public override int Version => 1;

    public override bool MayBegin(string word) => places.MayBegin(word);

    internal override void Extract(Sentence sentence, List<Mention> found)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            var (value, length) = places.At(sentence.Tokens, i);
            if (length > 0)
            {
                found.Add(new PlaceMention(sentence, i, i + length, Rule, value.Place, value.IsAdjective));
                i += length - 1;
            }
        }
    }
}
