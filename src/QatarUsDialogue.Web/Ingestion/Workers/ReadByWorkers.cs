using Npgsql;
using QatarUsDialogue.Web.Ingestion.Keeping;

namespace QatarUsDialogue.Web.Ingestion.Workers;

/// <summary>What workers have read, fetched row by row in the order of files.</summary>
internal sealed class ReadByWorkers : IFormerReadings
{
    private readonly NpgsqlConnection _connection;
    private readonly NpgsqlCommand _command;
    private readonly NpgsqlDataReader _row;
    private ShelvedReading? _next;

    public ReadByWorkers(NpgsqlConnection connection, string reader)
    {
        _connection = connection;
        _command = new(
            """
            SELECT w.file, w.sha256, r.reading FROM archive.work w JOIN archive.readings r ON r.sha256 = w.sha256 AND r.reader = w.reader
            WHERE w.reader = $1 ORDER BY w.file
            """,
            connection);
        _command.Parameters.Add(new() { Value = reader });
        _row = _command.ExecuteReader();
        _next = Read();
    }

    public ShelvedReading? Take(string file)
    {
        while (_next is { } passed && string.CompareOrdinal(passed.File, file) < 0)
        {
            _next = Read();
        }

        return _next?.File == file ? _next : null;
    }

    public void Dispose()
    {
        _row.Dispose();
        _command.Dispose();
        _connection.Dispose();
    }

    private ShelvedReading? Read() => _row.Read() ? new(_row.GetString(0), _row.GetString(1), _row.GetFieldValue<byte[]>(2)) : null;
}
