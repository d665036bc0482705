using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Web.Queries;

/// <summary>The first words of an article's own text, cut at the edge of a word.</summary>
public static class FirstWords
{
    private const int Length = 60;
    private const string Cut = "…";

    public static string Of(string text, IEnumerable<FurniturePart> furniture)
    {
        var parts = furniture.ToList();
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var (start, length) = range.GetOffsetAndLength(text.Length);
            var isFurniture = parts.Exists(part => part.Start < start + length && start < part.Start + part.Length);
            var line = text.AsSpan(start, length).Trim();
            if (!isFurniture && line.Length > 0)
            {
                return Shorten(line.ToString());
            }
        }

        return Cut;
    }

    public static string Shorten(string words)
    {
        if (words.Length <= Length)
        {
            return words;
        }

        var end = words.LastIndexOf(' ', Length);
        return string.Concat(words.AsSpan(0, end < 0 ? Length : end).TrimEnd("،,؛: "), Cut);
    }
}
