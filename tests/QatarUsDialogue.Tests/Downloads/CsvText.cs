using System.Text;

namespace QatarUsDialogue.Tests.Downloads;

/// <summary>CSV, read by hand so that what is written is not held against its own writer.</summary>
internal static class CsvText
{
    public static List<List<string>> Read(string text)
    {
        var rows = new List<List<string>> { new() };
        var cell = new StringBuilder();
        var isQuoted = false;
        for (var at = 0; at < text.Length; at++)
        {
            var sign = text[at];
            if (isQuoted)
            {
                if (sign != '"')
                {
                    cell.Append(sign);
                }
                else if (at + 1 < text.Length && text[at + 1] == '"')
                {
                    cell.Append('"');
                    at++;
                }
                else
                {
                    isQuoted = false;
                }
            }
            else if (sign == '"')
            {
                isQuoted = true;
            }
            else if (sign is ',' or '\n')
            {
                rows[^1].Add(cell.ToString());
                cell.Clear();
                if (sign == '\n')
                {
                    rows.Add([]);
                }
            }
            else if (sign != '\r')
            {
                cell.Append(sign);
            }
        }

        rows.RemoveAt(rows.Count - 1);
        return rows;
    }
}
