using QatarUsDialogue.Comparing;

namespace QatarUsDialogue.Web.Queries;

/// <summary>The passages of two rounds on one topic, with the words that vanished and the words that appeared marked.</summary>
/// <param name="Kept">The words of both rounds.</param>
public sealed record WordingPair(IReadOnlyList<Quotation> Earlier, IReadOnlyList<Quotation> Later, IReadOnlyList<string> Kept)
{
    public static WordingPair Of(IReadOnlyList<Quotation> earlier, IReadOnlyList<Quotation> later, WordingComparer comparer)
    {
        var change = comparer.Compare([.. earlier.Select(ChangedWords.TextOf)], [.. later.Select(ChangedWords.TextOf)]);
        return new WordingPair(
            [.. earlier.Zip(change.Vanished, (quotation, words) => ChangedWords.Mark(quotation, words, WordChange.Vanished))],
            [.. later.Zip(change.Appeared, (quotation, words) => ChangedWords.Mark(quotation, words, WordChange.Appeared))],
            change.Kept);
    }
}
