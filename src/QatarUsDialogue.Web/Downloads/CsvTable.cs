using System.Globalization;
using CsvHelper;
using QatarUsDialogue.Web.Rendering.Languages;

namespace QatarUsDialogue.Web.Downloads;

/// <summary>Writes a table as CSV that a spreadsheet opens well: UTF-8 with its mark, days in ISO 8601, Western digits.</summary>
public static class CsvTable
{
    public const string MediaType = "text/csv; charset=utf-8";

    // A cell that begins as a formula does would be reckoned by a spreadsheet: an apostrophe before it makes it words.
    private static readonly CsvWriterOptions Options = new()
    {
        WriteByteOrderMark = true,
        NewLine = "\r\n",
        Injection = CsvInjection.Escape,
        FormatProvider = CultureInfo.InvariantCulture,
    };

    public static async Task WriteAsync<TRow>(Stream stream, IReadOnlyList<Column<TRow>> columns, IEnumerable<TRow> rows, CancellationToken cancellation)
    {
        await using var csv = CsvWriter.Create(stream, Options, leaveOpen: true);
        await csv.WriteRecordAsync([.. columns.Select(column => column.Name)], cancellation);
        foreach (var row in rows)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var column in columns)
            {
                csv.WriteField(Cell(column.Value(row)));
            }

            await csv.EndRecordAsync(cancellation);
        }
    }

    private static string? Cell(object? value) => value switch
    {
        DateOnly day => IsoDate.Day(day),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => (string?)value,
    };
}
