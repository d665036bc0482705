using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Downloads;

/// <summary>The files of the whole archive, in the order of the page that lists them.</summary>
public static class ArchiveFiles
{
    public const string DatabaseType = "application/vnd.sqlite3";

    /// <summary>All but the description, which tells of these.</summary>
    public static IReadOnlyList<ArchiveFile> Described { get; } =
    [
        .. Table("facts", FactColumns.All, release => new FactRows(release.Context).All(), hasWholeJson: true),
        .. Table("documents", DocumentColumns.All, release => new DocumentRows(release.Context).All()),
        Csv("fields", FieldColumns.All, _ => Fields.All),
        new("archive.db", DatabaseType, CopyDatabaseAsync),
    ];

    /// <summary>The description of the files: what each column means, how long each file is, and its hash.</summary>
    public static ArchiveFile Description { get; } = new(
        "datapackage.json",
        JsonTable.MediaType,
        async (release, stream, cancellation) => await DataPackage.WriteAsync(stream, release.Generation, await Measures.OfAsync(release, cancellation)));

    public static IReadOnlyList<ArchiveFile> All { get; } = [.. Described, Description];

    /// <summary>Those of one release.</summary>
    public static IEnumerable<ArchiveFile> DescribedOf(Generation generation) => Described.Where(file => IsOf(generation, file));

    /// <summary>Of a generation on a server there is no file to be copied.</summary>
    public static bool IsOf(Generation generation, ArchiveFile file) => generation.IsFile || file.MediaType != DatabaseType;

    /// <summary>The facts of a part of the archive, in each form that has them.</summary>
    public static IReadOnlyList<ArchiveFile> OfFacts(string name, Func<FactRows, IEnumerable<FactRow>> part) =>
    [
        Csv(name, FactColumns.All, release => part(new(release.Context))),
        WholeJson(name, "facts", FactColumns.All, release => part(new(release.Context))),
    ];

    private static IEnumerable<ArchiveFile> Table<TRow>(
        string name, IReadOnlyList<Column<TRow>> columns, Func<Release, IEnumerable<TRow>> rows, bool hasWholeJson = false)
    {
        yield return Csv(name, columns, rows);
        if (hasWholeJson)
        {
            yield return WholeJson(name, name, columns, rows);
        }

        yield return new($"{name}.jsonl", JsonTable.LinesMediaType, (release, stream, cancellation) => JsonTable.WriteLinesAsync(stream, columns, rows(release), cancellation));
    }

    private static ArchiveFile Csv<TRow>(string name, IReadOnlyList<Column<TRow>> columns, Func<Release, IEnumerable<TRow>> rows) =>
        new($"{name}.csv", CsvTable.MediaType, (release, stream, cancellation) => CsvTable.WriteAsync(stream, columns, rows(release), cancellation));

    private static ArchiveFile WholeJson<TRow>(
        string name, string table, IReadOnlyList<Column<TRow>> columns, Func<Release, IEnumerable<TRow>> rows) =>
        new($"{name}.json", JsonTable.MediaType, (release, stream, cancellation) => JsonTable.WriteAsync(stream, release.Generation.Id, table, columns, rows(release), cancellation));

    private static async Task CopyDatabaseAsync(Release release, Stream stream, CancellationToken cancellation)
    {
        await using var file = DatabaseOf(release.Generation);
        await file.CopyToAsync(stream, cancellation);
    }

    // The same generation may be built anew, or taken away, while someone still reads the file.
    internal static FileStream DatabaseOf(Generation generation) =>
        new(generation.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
}
