using System.Data.Common;
using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Web.Store;

/// <summary>
/// Gathers what the generations at hand have published, and remembers of it what a new archive has not. Plain columns are
/// read, not the tables of today, so that a generation of yesterday's tables is still remembered.
/// </summary>
public sealed class PublishedMemory
{
    private const int GoneAtOnce = 1000;

    private const string Files = """SELECT "Id", "Sha256" FROM "Sources" """;

    // Of the millions of facts what tells whether they still stand. Their words, for each with the whole text of its source, are
    // asked for where they are gone.
    private const string Names = """SELECT "Id", "SourceId", "Kind", "AgreementKey", "PersonKey" FROM "Facts" """;

    private const string Facts = """
        SELECT f."Id", s."Sha256", f."SourceId", s."File", f."Kind", f."Start", f."Text", f."PassageStart", f."PassageLength", s."Text"
        FROM "Facts" f JOIN "Sources" s ON s."Id" = f."SourceId"
        """;

    private const string Former =
        """SELECT "Id", "Sha256", "SourceId", "File", "Kind", "Start", "Text", "PassageStart", "Passage" FROM "FormerFacts" """;

    private const string Keys = """SELECT k."Kind", k."Key", e.value FROM "FormerKeys" k, """;

    private readonly Dictionary<(string Id, string Sha256), FormerFact> _facts = [];
    private readonly Dictionary<(FormerKeyKind Kind, string Key), SortedSet<string>> _keys = [];
    private readonly PublishedNow _now;

    private PublishedMemory(PublishedNow now) => _now = now;

    /// <param name="generations">The rows of the first are taken where two tell one thing differently.</param>
    public static Remembered Of(IEnumerable<IPublishedRows> generations, PublishedNow now)
    {
        var memory = new PublishedMemory(now);
        foreach (var rows in generations)
        {
            memory.Add(rows);
        }

        return new(
            [.. memory._facts.Values.OrderBy(f => f.Id, StringComparer.Ordinal).ThenBy(f => f.Sha256, StringComparer.Ordinal)],
            [
                .. memory._keys
                    .OrderBy(k => k.Key.Kind)
                    .ThenBy(k => k.Key.Key, StringComparer.Ordinal)
                    .Select(k => new FormerKey { Kind = k.Key.Kind, Key = k.Key.Key, Facts = [.. k.Value] }),
            ]);
    }

    private void Add(IPublishedRows rows)
    {
        // Before there was this table, facts had no addresses to be kept.
        if (!rows.HasTable("FormerFacts"))
        {
            return;
        }

        rows.Read(Former, row => Add(row, row.GetString(8)));
        foreach (var ids in Gone(rows).Chunk(GoneAtOnce))
        {
            AddFacts(rows, ids);
        }

        rows.Read(Keys + rows.ListOf("k.\"Facts\"", "e"), row => AddKey(Enum.Parse<FormerKeyKind>(row.GetString(0)), row.GetString(1), row.GetString(2)));
    }

    private void AddFacts(IPublishedRows rows, string[] ids)
    {
        var found = 0;
        void Add(DbDataReader row)
        {
            found++;
            this.Add(row, row.GetString(9).Substring(row.GetInt32(7), row.GetInt32(8)));
        }

        rows.Read(Facts + " WHERE", "f.\"Id\"", ids, Add);
        // The index of names was proved when the generation was made. Where the disk has damaged it since, facts are read one by one.
        if (found < ids.Length)
        {
            rows.Read(Facts, Add);
        }
    }

    // The ids of facts that do not stand so any more. The keys of documents and people are taken in on the way.
    private List<string> Gone(IPublishedRows rows)
    {
        var hashes = new Dictionary<string, string>(StringComparer.Ordinal);
        rows.Read(Files, row => hashes[row.GetString(0)] = row.GetString(1));
        var gone = new List<string>();
        rows.Read(Names, row =>
        {
            var id = row.GetString(0);
            if (hashes.TryGetValue(row.GetString(1), out var sha256) && !IsCurrent(id, sha256))
            {
                gone.Add(id);
            }

            if (!row.IsDBNull(3) && row.GetString(2) == nameof(FactKind.Document))
            {
                AddKey(FormerKeyKind.Agreement, row.GetString(3), id);
            }

            if (!row.IsDBNull(4))
            {
                AddKey(FormerKeyKind.Person, row.GetString(4), id);
            }
        });
        return gone;
    }

    private bool IsCurrent(string id, string sha256) => _now.Holds(id, sha256);

    private void Add(DbDataReader row, string passage)
    {
        var (id, sha256) = (row.GetString(0), row.GetString(1));
        if (IsCurrent(id, sha256))
        {
            return;
        }

        _facts.TryAdd((id, sha256), new FormerFact
        {
            Id = id,
            Sha256 = sha256,
            SourceId = row.GetString(2),
            File = row.GetString(3),
            Kind = Enum.Parse<FactKind>(row.GetString(4)),
            Start = row.GetInt32(5),
            Text = row.GetString(6),
            PassageStart = row.GetInt32(7),
            Passage = passage,
        });
    }

    private void AddKey(FormerKeyKind kind, string name, string fact)
    {
        if (_now.Holds(kind, name))
        {
            return;
        }

        if (!_keys.TryGetValue((kind, name), out var stood))
        {
            _keys[(kind, name)] = stood = new(StringComparer.Ordinal);
        }

        stood.Add(fact);
    }
}
