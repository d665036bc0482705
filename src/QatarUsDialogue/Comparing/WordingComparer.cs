namespace QatarUsDialogue.Comparing;

/// <summary>
/// Finds the words that came and went between the passages of two rounds. The passages of a round stand in no order that
/// means anything, so what is compared is the set of words that a round says, not one sequence with another.
/// </summary>
public sealed class WordingComparer
{
    private const string Article = "ال";

    // A passage that tells of several topics, or that is held against two other rounds, is read once.
    private readonly Dictionary<string, IReadOnlyList<ComparedWord>> _read = new(StringComparer.Ordinal);
    private readonly FormNumbers _numbers = new();

    public WordingChange Compare(IReadOnlyList<string> earlier, IReadOnlyList<string> later)
    {
        var before = earlier.Select(WordsOf).ToList();
        var after = later.Select(WordsOf).ToList();
        var said = new Vocabulary(before.SelectMany(words => words), _numbers.Count);
        var saidLater = new Vocabulary(after.SelectMany(words => words), _numbers.Count);
        return new WordingChange(
            [.. earlier.Zip(before, (text, words) => WordRuns.Of(text, words.Where(word => !saidLater.Has(word))))],
            [.. later.Zip(after, (text, words) => WordRuns.Of(text, words.Where(word => !said.Has(word))))],
            Kept([.. before.SelectMany(words => words)], [.. after.SelectMany(words => words)], said));
    }

    private List<string> Kept(List<ComparedWord> before, List<ComparedWord> after, Vocabulary said)
    {
        var plainest = new string?[_numbers.Count];
        foreach (var word in after.Concat(before))
        {
            foreach (var form in word.Forms.Findable)
            {
                plainest[form] = plainest[form] is { } known && LengthOf(known) <= LengthOf(word.Printed) ? known : word.Printed;
            }
        }

        return
        [
            .. after
                .Where(said.Has)
                .Select(word => word.Forms.All.Select(form => plainest[form]).OfType<string>().MinBy(LengthOf)!)
                .Distinct(StringComparer.Ordinal),
        ];
    }

    // «القاعدة» is plainer than «لقاعدة»: the article alone adds nothing.
    private static int LengthOf(string printed) => printed.Length - (printed.StartsWith(Article, StringComparison.Ordinal) ? Article.Length : 0);

    private IReadOnlyList<ComparedWord> WordsOf(string passage)
    {
        if (!_read.TryGetValue(passage, out var words))
        {
            _read.Add(passage, words = PassageWords.Of(passage, _numbers));
        }

        return words;
    }
}
