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
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            var isFurniture = parts.Exists(part => part.Start < start + line.Length && start < part.Start + part.Length);
            if (!isFurniture && !string.IsNullOrWhiteSpace(line))
            {
                return Shorten(line.Trim());
            }

            start += line.Length + 1;
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
