using System.Buffers.Binary;
using System.Globalization;
using QatarUsDialogue.Web.Store;
using QatarUsDialogue.Web.Store.Sqlite;

namespace QatarUsDialogue.Web.Verification;

/// <summary>Holds a database against the one that follows from the seeds: its own checks, every row of every table, every byte.</summary>
internal static class DatabaseVerification
{
    // Where a SQLite file has its user_version: the stamp of the program's build, which says nothing about the archive.
    private const long StampAt = 60;
    private const int StampLength = 4;

    /// <summary>What the file itself shows to be wrong: as a database, in the hashes of its pages, in the places of its words.</summary>
    public static IEnumerable<Difference> Itself(string name, string path)
    {
        string? fault = null;
        try
        {
            GenerationCheck.Check(path);
        }
        catch (Exception exception) when (GenerationCheck.IsDamage(exception))
        {
            fault = exception.Message.Replace($"{path}: ", "", StringComparison.Ordinal);
        }

        return fault is null ? [] : [new Difference(name, fault)];
    }

    /// <summary>What the archive of a file remembers of earlier ones; nothing where it cannot be read.</summary>
    public static Remembered RememberedIn(string path)
    {
        try
        {
            using var context = new ArchiveContext(GenerationFile.ReadOnlyOptions(GenerationFile.ForReading(path)));
            return Remembered.In(context);
        }
        catch (Exception exception) when (GenerationCheck.IsDamage(exception))
        {
            return Remembered.Nothing;
        }
    }

    /// <param name="isOtherBuildFine">Whether the file may be of another build of the same rules, as a bag is that was made long ago.</param>
    public static IEnumerable<Difference> Against(string derived, string name, string path, bool isOtherBuildFine)
    {
        var at = FirstDifference(path, derived);
        if (at is null)
        {
            return isOtherBuildFine || StampOf(path) == StampOf(derived)
                ? []
                : [new(name, $"bytes {StampAt} to {StampAt + StampLength - 1} say that another build of the program wrote it")];
        }

        var place = string.Create(CultureInfo.InvariantCulture, $"{name}, byte {at}");
        return [.. TableComparison.Of(name, path, derived), new(place, "the first byte that is not the one that follows from the seeds")];
    }

    public static bool IsOfOtherBuild(string derived, string path) => StampOf(path) != StampOf(derived);

    private static int StampOf(string path)
    {
        using var file = File.OpenRead(path);
        Span<byte> stamp = stackalloc byte[StampLength];
        file.Position = StampAt;
        return file.ReadAtLeast(stamp, StampLength, throwOnEndOfStream: false) == StampLength ? BinaryPrimitives.ReadInt32BigEndian(stamp) : -1;
    }

    private static long? FirstDifference(string path, string derived)
    {
        using var one = new BufferedStream(File.OpenRead(path));
        using var other = new BufferedStream(File.OpenRead(derived));
        for (long at = 0; ; at++)
        {
            var (left, right) = (one.ReadByte(), other.ReadByte());
            if (left != right && (at is < StampAt or >= StampAt + StampLength || left < 0 || right < 0))
            {
                return at;
            }

            if (left < 0)
            {
                return null;
            }
        }
    }
}
