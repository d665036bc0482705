namespace QatarUsDialogue.Comparing;

/// <summary>
/// Finds the words that came and went between the passages of two rounds. The passages of a round stand in no order that
/// means anything, so what is compared is the set of words that a round says, not one sequence with another.
/// </summary>
public static class WordingComparer
{
    private const string Article = "ال";

    public static WordingChange Compare(IReadOnlyList<string> earlier, IReadOnlyList<string> later)
    {
        var before = earlier.Select(PassageWords.Of).ToList();
        var after = later.Select(PassageWords.Of).ToList();
        var said = new Vocabulary(before.SelectMany(words => words));
        var saidLater = new Vocabulary(after.SelectMany(words => words));
        return new WordingChange(
            [.. earlier.Zip(before, (text, words) => WordRuns.Of(text, words.Where(word => !saidLater.Has(word))))],
            [.. later.Zip(after, (text, words) => WordRuns.Of(text, words.Where(word => !said.Has(word))))],
            Kept(earlier.Zip(before), later.Zip(after), said));
    }

    private static List<string> Kept(
        IEnumerable<(string Text, IReadOnlyList<ComparedWord> Words)> earlier,
        IEnumerable<(string Text, IReadOnlyList<ComparedWord> Words)> later,
        Vocabulary said)
    {
        var all = later.Concat(earlier).SelectMany(passage => passage.Words.Select(word => (Word: word, Printed: word.Span.In(passage.Text)))).ToList();
        var plainest = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (word, printed) in all)
        {
            foreach (var form in word.Forms.Findable)
            {
                plainest[form] = plainest.TryGetValue(form, out var known) && LengthOf(known) <= LengthOf(printed) ? known : printed;
            }
        }

        return
        [
            .. later.SelectMany(passage => passage.Words)
                .Where(said.Has)
                .Select(word => word.Forms.All.Where(plainest.ContainsKey).Select(form => plainest[form]).MinBy(LengthOf)!)
                .Distinct(StringComparer.Ordinal),
        ];
    }

    // «القاعدة» is plainer than «لقاعدة»: the article alone adds nothing.
    private static int LengthOf(string printed) => printed.Length - (printed.StartsWith(Article, StringComparison.Ordinal) ? Article.Length : 0);
}
