using Npgsql;
using QatarUsDialogue.Web.Ingestion.Keeping;

namespace QatarUsDialogue.Web.Ingestion.Workers;

/// <summary>What workers have read, fetched row by row in the order of files.</summary>
internal sealed class ReadByWorkers : IFormerReadings
{
    private readonly NpgsqlConnection connection;
    private readonly NpgsqlCommand command;
    private readonly NpgsqlDataReader row;
    private ShelvedReading? next;

    public ReadByWorkers(NpgsqlConnection connection, string reader)
    {
        this.connection = connection;
        command = new(
            """
            SELECT w.file, w.sha256, r.reading FROM archive.work w JOIN archive.readings r ON r.sha256 = w.sha256 AND r.reader = w.reader
            WHERE w.reader = $1 ORDER BY w.file
            """,
            connection);
        command.Parameters.Add(new() { Value = reader });
        row = command.ExecuteReader();
        next = Read();
    }

    public ShelvedReading? Take(string file)
    {
        while (next is { } passed && string.CompareOrdinal(passed.File, file) < 0)
        {
            next = Read();
        }

        return next?.File == file ? next : null;
    }

    public void Dispose()
    {
        row.Dispose();
        command.Dispose();
        connection.Dispose();
    }

    private ShelvedReading? Read() => row.Read() ? new(row.GetString(0), row.GetString(1), row.GetFieldValue<byte[]>(2)) : null;
}
