using QatarUsDialogue.Segmentation;

namespace QatarUsDialogue.Extraction.People;

/// <summary>
/// A sentence without the single letters and stops that stand for a middle name or a courtesy («ريكس و. تيلرسون»,
/// «د. ماجد»), with the way back to the tokens of the sentence itself.
/// </summary>
internal sealed class PlainNames
{
    private readonly List<int>? _places;
    private readonly Sentence _whole;

    public PlainNames(Sentence sentence)
    {
        _whole = Sentence = sentence;
        for (var i = 0; i < sentence.Count; i++)
        {
            if (IsInitial(sentence, i))
            {
                _places ??= [.. Enumerable.Range(0, i)];
                i++;
            }
            else
            {
                _places?.Add(i);
            }
        }

        if (_places is { Count: > 0 })
        {
            Sentence = sentence with { Tokens = [.. _places.Select(i => sentence[i])] };
        }
    }

    public Sentence Sentence { get; }

    public PersonMention Whole(PersonMention mention) => _places is not { Count: > 0 } ? mention : mention with
    {
        Sentence = _whole,
        Start = _places[mention.Start],
        End = _places[mention.End - 1] + 1,
    };

    private static bool IsInitial(Sentence sentence, int i) =>
        sentence[i].IsWord && sentence[i].Text.Length == 1 && i + 2 < sentence.Count && sentence[i + 1].IsGlued && sentence[i + 1].Is(".")
        && sentence[i + 2].IsWord;
}
