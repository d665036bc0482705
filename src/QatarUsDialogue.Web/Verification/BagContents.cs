using System.Text;
using QatarUsDialogue.Web.Exporting.Bags;

namespace QatarUsDialogue.Web.Verification;

/// <summary>What lies in the folder of a bag, held against what its manifests say of it.</summary>
internal sealed class BagContents
{
    private readonly string _folder;
    private readonly Dictionary<string, BagFile> _files;

    private BagContents(string folder, Dictionary<string, BagFile> files) => (_folder, _files) = (folder, files);

    /// <summary>The files under <c>data/</c>, with their hashes as they are.</summary>
    public IReadOnlyList<BagFile> Payload => [.. _files.Values.Where(file => IsPayload(file.Path))];

    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static BagContents Read(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException($"There is no folder {folder}.");
        }

        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Order(StringComparer.Ordinal)
            .ToDictionary(path => path, path => BagFile.Of(folder, path), StringComparer.Ordinal);
        return new(folder, files);
    }

    public IEnumerable<Difference> Differences()
    {
        string[] tags = [BagTags.Declaration, BagTags.Info, .. BagManifest.Kinds.Select(kind => $"manifest-{kind.Name}.txt")];
        string[] tops = [.. BagManifest.Kinds.Select(kind => $"tagmanifest-{kind.Name}.txt")];
        return
        [
            .. tags.Concat(tops).Where(name => !_files.ContainsKey(name)).Select(name => new Difference(name, "is missing")),
            .. _files.Keys.Where(path => !IsPayload(path) && !tags.Contains(path) && !tops.Contains(path)).Select(path => new Difference(path, "does not belong to the bag")),
            .. BagManifest.Kinds.SelectMany(kind => Against($"manifest-{kind.Name}.txt", kind.HashOf, IsPayload)),
            .. BagManifest.Kinds.SelectMany(kind => Against($"tagmanifest-{kind.Name}.txt", kind.HashOf, tags.Contains)),
        ];
    }

    /// <summary>Whether a file of this name has exactly these bytes; the line of the first difference, if not.</summary>
    public Difference? Unlike(string name, byte[] bytes)
    {
        using var comparing = new ComparingStream(Path.Combine(_folder, name));
        comparing.Write(bytes);
        return comparing.Difference() is { } place ? new($"{name}, {place}", "is not what the files of the bag make it") : null;
    }

    private IEnumerable<Difference> Against(string manifest, Func<BagFile, string> hashOf, Func<string, bool> isTold)
    {
        if (!_files.ContainsKey(manifest))
        {
            return [];
        }

        Dictionary<string, string> said;
        try
        {
            said = BagManifest.Read(File.ReadAllText(Path.Combine(_folder, manifest), Encoding.UTF8));
        }
        catch (InvalidDataException fault)
        {
            return [new(manifest, fault.Message)];
        }

        return
        [
            .. said.Where(line => !_files.ContainsKey(line.Key)).Select(line => new Difference(line.Key, $"is missing, and {manifest} names it")),
            .. said.Where(line => _files.TryGetValue(line.Key, out var file) && hashOf(file) != line.Value)
                .Select(line => new Difference(line.Key, $"has not the hash that {manifest} tells")),
            .. _files.Keys.Where(path => isTold(path) && !said.ContainsKey(path)).Select(path => new Difference(path, $"is not named in {manifest}")),
        ];
    }

    private static bool IsPayload(string path) => path.StartsWith($"{BagWriter.Payload}/", StringComparison.Ordinal);
}
