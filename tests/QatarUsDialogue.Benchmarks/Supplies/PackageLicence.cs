using System.Xml.Linq;

namespace QatarUsDialogue.Benchmarks.Supplies;

/// <summary>The licence of a package that has it as a text and not as a known name: the first line of that text.</summary>
internal static class PackageLicence
{
    public static string? Of(string name, string version)
    {
        var folder = Path.Combine(Root, name.ToLowerInvariant(), version.ToLowerInvariant());
        var description = Path.Combine(folder, $"{name.ToLowerInvariant()}.nuspec");
        if (!File.Exists(description))
        {
            return null;
        }

        var file = XDocument.Load(description).Descendants()
            .Where(element => element.Name.LocalName == "license" && element.Attribute("type")?.Value == "file")
            .Select(element => Path.Combine(folder, element.Value.Trim()))
            .FirstOrDefault(File.Exists);
        return file is null ? null : File.ReadLines(file).Select(line => line.Trim()).FirstOrDefault(line => line.Length > 0);
    }

    private static string Root =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}
