using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Search;

/// <summary>Asks the index. A word in its own spelling counts for more than one that shares only the stem.</summary>
public sealed class PassageSearch(ArchiveContext context)
{
    private const string Rank = "bm25(SearchIndex, 4.0, 1.0)";

    internal int Count(PassageCondition condition)
    {
        using var command = Command($"SELECT count(*) FROM {condition.From}{condition.Where}", condition);
        return Convert.ToInt32(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
    }

    internal List<FoundPassage> Find(PassageCondition condition, bool isByDate, int skip, int take) =>
        Find(condition, isByDate, null, FormattableString.Invariant($"LIMIT {take} OFFSET {skip}"));

    /// <summary>What stands after a place in the order of results.</summary>
    internal List<FoundPassage> FindAfter(PassageCondition condition, bool isByDate, FoundPlace? after, int take) =>
        Find(condition, isByDate, after, FormattableString.Invariant($"LIMIT {take}"));

    private List<FoundPassage> Find(PassageCondition condition, bool isByDate, FoundPlace? after, string limit)
    {
        // Ids run from the newest article to the oldest.
        var rank = isByDate || !condition.IsRanked ? "0.0" : Rank;
        var rest = after is null ? "" : $"{(condition.Where.Length == 0 ? " WHERE" : " AND")} ({rank}, p.Id) > ($rank, $id)";
        using var command = Command(
            $"SELECT {rank}, p.Id, p.SourceId, p.Start, p.Length, p.IsTitle, p.Rounds FROM {condition.From}{condition.Where}{rest} ORDER BY {(rank == Rank ? Rank + ", p.Id" : "p.Id")} {limit}",
            condition);
        if (after is not null)
        {
            command.Parameters.AddWithValue("$rank", after.Rank);
            command.Parameters.AddWithValue("$id", after.Id);
        }

        using var row = command.ExecuteReader();
        var found = new List<FoundPassage>();
        while (row.Read())
        {
            found.Add(new(
                new(row.GetDouble(0), row.GetInt32(1)),
                row.GetString(2),
                new TextSpan(row.GetInt32(3), row.GetInt32(4)),
                row.GetBoolean(5),
                PackedValues.Read(row.GetString(6))));
        }

        return found;
    }

    /// <summary>Shows every passage that answers to the counts, until they have no more time.</summary>
    internal bool TryCount(PassageCondition condition, FacetCounts counts, TimeSpan limit)
    {
        try
        {
            using var clock = Clock(limit);
            using var command = Command($"SELECT p.Rounds, p.Topics, p.Kinds, p.SourceId, p.Year FROM {condition.From}{condition.Where}", condition);
            using var row = command.ExecuteReader();
            while (row.Read())
            {
                counts.Add(row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.IsDBNull(4) ? null : row.GetString(4));
            }

            return true;
        }
        catch (SqliteException exception) when (SearchClock.HasStopped(exception))
        {
            return false;
        }
    }

    internal SearchClock Clock(TimeSpan limit)
    {
        context.Database.OpenConnection();
        return new(Connection, limit);
    }

    /// <summary>The words of the archive that are about as long as this one.</summary>
    internal List<KnownWord> WordsLike(string word, int apart)
    {
        using var command = Connection.CreateCommand();
        command.CommandText = "SELECT Word, Form, Passages FROM SearchWords WHERE Length BETWEEN $least AND $most";
        command.Parameters.AddWithValue("$least", word.Length - apart);
        command.Parameters.AddWithValue("$most", word.Length + apart);
        using var row = command.ExecuteReader();
        var words = new List<KnownWord>();
        while (row.Read())
        {
            words.Add(new(row.GetString(0), row.GetString(1), row.GetInt32(2)));
        }

        return words;
    }

    private SqliteConnection Connection => (SqliteConnection)context.Database.GetDbConnection();

    private SqliteCommand Command(string sql, PassageCondition condition)
    {
        context.Database.OpenConnection();
        var command = Connection.CreateCommand();
#pragma warning disable CA2100 // Everything that a reader typed is a parameter.
        command.CommandText = sql;
#pragma warning restore CA2100
        condition.AddTo(command);
        return command;
    }
}
