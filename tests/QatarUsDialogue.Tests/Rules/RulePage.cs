namespace QatarUsDialogue.Tests.Rules;

/// <summary>A page of <c>docs/rules</c>: its prose is for people, its tables and fenced examples are run.</summary>
internal sealed class RulePage
{
    public static IReadOnlyList<RulePage> All { get; } =
        [.. Directory.EnumerateFiles(Repository.Path("docs", "rules"), "*.md").Order(StringComparer.Ordinal).Select(file => new RulePage(file))];

    private RulePage(string file)
    {
        Name = Path.GetFileNameWithoutExtension(file);
        var lines = File.ReadAllLines(file);
        var mustGiveNothing = false;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith('#'))
            {
                mustGiveNothing = lines[i].TrimStart('#', ' ').StartsWith("Not a", StringComparison.Ordinal);
            }
            else if (lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                i = ReadExample(lines, i);
            }
            else if (lines[i].StartsWith('|'))
            {
                i = ReadTable(lines, i, mustGiveNothing);
            }
        }
    }

    public string Name { get; }

    public List<RuleRow> Rows { get; } = [];

    public List<RuleExample> Examples { get; } = [];

    private int ReadTable(string[] lines, int header, bool mustGiveNothing)
    {
        var columns = Cells(lines[header]);
        var i = header + 2;
        for (; i < lines.Length && lines[i].StartsWith('|'); i++)
        {
            var cells = Cells(lines[i]);
            var others = columns.Zip(cells).Skip(1).ToDictionary(c => c.First, c => c.Second, StringComparer.Ordinal);
            Rows.Add(cells.Length == columns.Length
                ? new RuleRow(Name, i + 1, columns[0], MarkedText.Parse(cells[0]), mustGiveNothing, others)
                : throw new FormatException($"{Name}.md:{i + 1} has {cells.Length} cells under {columns.Length} headings."));
        }

        return i - 1;
    }

    private int ReadExample(string[] lines, int fence)
    {
        var words = lines[fence].Trim('`', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var end = Array.IndexOf(lines, "```", fence + 1);
        var facts = words.Skip(1).Select(word => word.Split('=', 2)).ToDictionary(f => f[0], f => f[1].Replace('_', ' '), StringComparer.Ordinal);
        Examples.Add(new RuleExample(Name, fence + 1, words[0], facts, [.. lines[(fence + 1)..end].Select(Expectation)]));
        return end;
    }

    private static (string Expected, string Text) Expectation(string line)
    {
        var bar = line.IndexOf(" | ", StringComparison.Ordinal);
        return bar < 0 ? ("", "") : (line[..bar].Trim(), MarkedText.Parse(line[(bar + 3)..]).Text);
    }

    private static string[] Cells(string line) => line.Trim().Trim('|').Split('|', StringSplitOptions.TrimEntries);
}
