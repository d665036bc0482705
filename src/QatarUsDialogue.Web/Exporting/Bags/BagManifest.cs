using System.Text;

namespace QatarUsDialogue.Web.Exporting.Bags;

/// <summary>The lines of a manifest: a hash, two spaces, a path. In the order of the paths, so that the same files give the same lines.</summary>
public static class BagManifest
{
    /// <summary>The hashes that a bag has, each in a manifest of its own.</summary>
    public static IReadOnlyList<(string Name, Func<BagFile, string> HashOf)> Kinds { get; } =
    [
        ("sha256", file => file.Sha256),
        ("sha512", file => file.Sha512),
    ];

    public static string Of(IEnumerable<BagFile> files, Func<BagFile, string> hashOf)
    {
        var lines = new StringBuilder();
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            lines.Append(hashOf(file)).Append("  ").Append(Escaped(file.Path)).Append('\n');
        }

        return lines.ToString();
    }

    /// <summary>What a manifest says of each path.</summary>
    /// <exception cref="InvalidDataException">A line cannot be understood; the message tells which and why.</exception>
    public static Dictionary<string, string> Read(string text)
    {
        var said = new Dictionary<string, string>(StringComparer.Ordinal);
        var lines = text.Split('\n');
        for (var number = 1; number <= lines.Length; number++)
        {
            var line = lines[number - 1].TrimEnd('\r');
            if (line.Length == 0 && number == lines.Length)
            {
                break;
            }

            var gap = line.IndexOfAny([' ', '\t']);
            var path = gap < 0 ? "" : Plain(line[gap..].TrimStart(' ', '\t'));
            if (path.Length == 0)
            {
                throw new InvalidDataException($"line {number} is not a hash and a path");
            }

            if (!said.TryAdd(path, line[..gap]))
            {
                throw new InvalidDataException($"line {number} names {path} a second time");
            }
        }

        return said;
    }

    // RFC 8493, 2.1.3: what would break a line, and the sign that says so, are written as in an address.
    private static string Escaped(string path) => path
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Plain(string path) => path
        .Replace("%0A", "\n", StringComparison.OrdinalIgnoreCase)
        .Replace("%0D", "\r", StringComparison.OrdinalIgnoreCase)
        .Replace("%25", "%", StringComparison.Ordinal);
}
