using System.Text.RegularExpressions;

namespace QatarUsDialogue.Web.Store.Sqlite;

/// <summary>
/// The folder of generations: one file for each, and <c>current</c>, a line that names the one to serve. A generation
/// appears and becomes current by a rename, so that whoever looks sees the old one or the new one and nothing between.
/// Another line, <c>former</c>, names the one that was served before it.
/// </summary>
public sealed partial class GenerationFolder(string path)
{
    private const string Unfinished = ".unfinished";

    private string Pointer => Path.Combine(path, "current");

    private string FormerPointer => Path.Combine(path, "former");

    public string LockFile => Path.Combine(path, "build.lock");

    public Generation Named(string id) => new(id, Path.Combine(path, $"archive-{id}.db"));

    /// <summary>The generation that the pointer names, if its file is there.</summary>
    public Generation? Current() => NamedIn(Pointer);

    /// <summary>Another text whenever something was published, even the same generation built anew.</summary>
    public string Sign() => $"{File.GetLastWriteTimeUtc(Pointer).Ticks} {Current()?.Id}";

    /// <summary>When the current generation came into service.</summary>
    public DateTime PublishedAt() => File.GetLastWriteTimeUtc(Pointer);

    /// <summary>The files of all generations: the current one, the one before it, then the youngest first.</summary>
    public IReadOnlyList<string> All()
    {
        var (current, former) = (Current()?.Path, NamedIn(FormerPointer)?.Path);
        return
        [
            .. Directory.EnumerateFiles(path)
                .Where(f => FileName().IsMatch(Path.GetFileName(f)))
                .OrderBy(f => f == current ? 0 : f == former ? 1 : 2)
                .ThenByDescending(File.GetLastWriteTimeUtc)
                .ThenBy(f => f, StringComparer.Ordinal),
        ];
    }

    /// <summary>The generations of those files.</summary>
    public IEnumerable<Generation> Generations() => All().Select(file => new Generation(FileName().Match(Path.GetFileName(file)).Groups["id"].Value, file));

    public void Create() => Directory.CreateDirectory(path);

    /// <summary>Where a build writes before anyone can see it.</summary>
    public string UnfinishedFileOf(string inputs) => Named(inputs).Path + Unfinished;

    /// <summary>Makes a finished file a generation. Safe against a power cut: it is on the disk before it has its name.</summary>
    public Generation Finish(string inputs, string id)
    {
        var generation = Named(id);
        Durability.Flush(UnfinishedFileOf(inputs));
        File.Move(UnfinishedFileOf(inputs), generation.Path, overwrite: true);
        if (!Durability.TryFlushFolder(path))
        {
            throw new IOException($"The disk does not keep the name of {generation.Path}.");
        }

        return generation;
    }

    public void Publish(Generation generation)
    {
        // One that is built anew follows what it followed before. After a power cut between the two, the one in service
        // names itself as the one before it, and nobody knows which that is.
        if (Current() is { } former && former != generation)
        {
            Point(FormerPointer, former);
        }

        Point(Pointer, generation);
        KeepTwo();
    }

    /// <summary>Removes what builds that failed or were killed left behind. Only under the build lock.</summary>
    public void RemoveLeftovers()
    {
        foreach (var file in Directory.EnumerateFiles(path))
        {
            var name = Path.GetFileName(file);
            if (name.Contains(Unfinished, StringComparison.Ordinal)
                || (name.StartsWith("archive-", StringComparison.Ordinal) && !FileName().IsMatch(name)))
            {
                File.Delete(file);
            }
        }
    }

    /// <summary>
    /// Removes all but the current generation and the one before it, which stays so that a build can be undone. Where nobody knows the
    /// one before any more, the youngest of the others.
    /// </summary>
    public void KeepTwo()
    {
        try
        {
            foreach (var file in All().Skip(2))
            {
                HeldFile.RemoveIfFree(file);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The generation is in service: a disk that breaks now makes no failed build of it.
        }
    }

    private Generation? NamedIn(string pointer)
    {
        try
        {
            var name = FileName().Match(File.ReadAllText(pointer).Trim());
            var generation = name.Success ? Named(name.Groups["id"].Value) : null;
            return File.Exists(generation?.Path) ? generation : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private void Point(string pointer, Generation generation)
    {
        var next = pointer + Unfinished;
        File.WriteAllText(next, Path.GetFileName(generation.Path) + "\n");
        Durability.Flush(next);
        File.Move(next, pointer, overwrite: true);
        // Where the disk does not keep this name, a power cut brings back the former generation, which is whole.
        _ = Durability.TryFlushFolder(path);
    }

    [GeneratedRegex("^archive-(?<id>[0-9a-f]{64})[.]db$", RegexOptions.CultureInvariant)]
    private static partial Regex FileName();
}
