using System.Security.Cryptography;
using System.Text.Json.Nodes;
using QatarUsDialogue.Tests;

namespace QatarUsDialogue.Benchmarks.Supplies;

/// <summary>The fonts that the site carries: each family has its licence beside it, in a file that begins with OFL.</summary>
internal static class Fonts
{
    private const string Licence = "OFL-1.1";
    private const string Title = "SIL OPEN FONT LICENSE Version 1.1";

    // The beginning of the files' names, and the licence that stands beside them.
    private static readonly (string Family, string File)[] Families = [("ibm-plex", "OFL-IBM-Plex.txt"), ("noto-naskh", "OFL-Noto-Naskh.txt")];

    public static IEnumerable<JsonObject> Components()
    {
        var folder = Repository.Path("src", "QatarUsDialogue.Web", "wwwroot", "fonts");
        foreach (var font in Directory.EnumerateFiles(folder, "*.woff2").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(font);
            var licence = Families.FirstOrDefault(family => name.StartsWith(family.Family, StringComparison.Ordinal)).File;
            var text = licence is null ? "" : File.ReadAllText(Path.Combine(folder, licence));
            var isOpen = text.Contains(Title, StringComparison.OrdinalIgnoreCase);
            yield return new()
            {
                ["type"] = "file",
                ["name"] = Path.GetFileName(font),
                ["version"] = "",
                ["copyright"] = text.Split('\n')[0].Trim(),
                ["hashes"] = new JsonArray(new JsonObject { ["alg"] = "SHA-512", ["content"] = Convert.ToHexString(SHA512.HashData(File.ReadAllBytes(font))) }),
                ["licenses"] = isOpen ? new JsonArray(new JsonObject { ["license"] = new JsonObject { ["id"] = Licence } }) : new JsonArray(),
            };
        }
    }
}
