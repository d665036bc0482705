using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Exporting;

/// <summary>
/// A folder that is filled under another name beside its place and renamed when it is whole, so that nobody ever finds half
/// of an export under the name that was asked for.
/// </summary>
public sealed class FreshFolder : IDisposable
{
    private readonly string _place;
    private bool _isFinished;

    private FreshFolder(string place)
    {
        _place = place;
        Path = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(place)!, $".{System.IO.Path.GetFileName(place)}.unfinished-{Guid.NewGuid():N}");
        Directory.CreateDirectory(Path);
    }

    /// <summary>Where files are written until all are there.</summary>
    public string Path { get; }

    /// <param name="seeds">The folder that nothing is ever written into.</param>
    /// <exception cref="IOException">The place is taken, or is among the seeds; the message says what to do.</exception>
    public static FreshFolder At(string folder, string seeds)
    {
        var place = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(folder));
        if (System.IO.Path.GetDirectoryName(place) is null)
        {
            throw new IOException($"{place} is no folder that could be made. Name another.");
        }

        if (IsWithin(place, seeds))
        {
            throw new IOException($"{place} is among the seeds, which are only ever read. Name another folder.");
        }

        if (File.Exists(place))
        {
            throw new IOException($"{place} is a file. Name a folder that does not exist yet or is empty.");
        }

        if (Directory.Exists(place) && Directory.EnumerateFileSystemEntries(place).Any())
        {
            throw new IOException($"{place} is not empty, and an export never writes over anything. Name a folder that does not exist yet or is empty.");
        }

        return new(place);
    }

    public string PathOf(string name)
    {
        var path = System.IO.Path.Combine(Path, name.Replace('/', System.IO.Path.DirectorySeparatorChar));
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        return path;
    }

    /// <summary>Gives the folder its name.</summary>
    public void Finish()
    {
        if (Directory.Exists(_place))
        {
            // Empty, as it was at the beginning; if it is not, this fails and nothing is lost.
            Directory.Delete(_place);
        }

        Directory.Move(Path, _place);
        _ = Durability.TryFlushFolder(System.IO.Path.GetDirectoryName(_place)!);
        _isFinished = true;
    }

    public void Dispose()
    {
        if (!_isFinished && Directory.Exists(Path))
        {
            Directory.Delete(Path, recursive: true);
        }
    }

    private static bool IsWithin(string place, string folder)
    {
        var outer = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(folder));
        return place == outer || place.StartsWith(outer + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }
}
