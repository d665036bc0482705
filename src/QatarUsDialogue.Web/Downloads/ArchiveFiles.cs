using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Downloads;

/// <summary>The files of the whole archive, in the order of the page that lists them.</summary>
public static class ArchiveFiles
{
    public static IReadOnlyList<ArchiveFile> All { get; } =
    [
        new("facts.csv", CsvTable.MediaType, (scope, stream) => CsvTable.WriteAsync(stream, FactColumns.All, Facts(scope).All())),
        new("facts.json", JsonTable.MediaType, (scope, stream) => FactsAsJson(scope, stream, Facts(scope).All())),
        new("documents.csv", CsvTable.MediaType, (scope, stream) => CsvTable.WriteAsync(stream, DocumentColumns.All, scope.GetRequiredService<DocumentRows>().All())),
        new("fields.csv", CsvTable.MediaType, (_, stream) => CsvTable.WriteAsync(stream, FieldColumns.All, Fields.All)),
    ];

    /// <summary>The facts of a part of the archive, in each form that has them.</summary>
    public static IReadOnlyList<ArchiveFile> OfFacts(string name, Func<FactRows, IEnumerable<FactRow>> part) =>
    [
        new($"{name}.csv", CsvTable.MediaType, (scope, stream) => CsvTable.WriteAsync(stream, FactColumns.All, part(Facts(scope)))),
        new($"{name}.json", JsonTable.MediaType, (scope, stream) => FactsAsJson(scope, stream, part(Facts(scope)))),
    ];

    private static FactRows Facts(IServiceProvider scope) => scope.GetRequiredService<FactRows>();

    private static Task FactsAsJson(IServiceProvider scope, Stream stream, IEnumerable<FactRow> rows) =>
        JsonTable.WriteAsync(stream, scope.GetRequiredService<Generation>().Id, "facts", FactColumns.All, rows);
}
