using System.Globalization;
using System.Text;
using Npgsql;
using NpgsqlTypes;

namespace QatarUsDialogue.Web.Store.Postgres;

/// <summary>
/// Takes what a search needs to the server by COPY: for each passage its terms with their places, the words, the lists. A
/// long passage becomes several rows that overlap, since the engine remembers at most 255 places of a term.
/// </summary>
internal sealed class CopiedSearchRows(NpgsqlConnection connection) : ISearchRows
{
    /// <summary>How many terms further on the next part of a passage begins.</summary>
    public const int Step = 120;

    /// <summary>As many terms as a query can have, so that every phrase stands whole in the part that it begins in.</summary>
    private const int Overlap = 120;

    // Two bytes a letter at most in Arabic, four at most: below the engine's limit of 2,046 bytes for a term.
    private const int LongestTerm = 500;

    private const int MostWaiting = 2_000_000;

    private readonly StringBuilder _waiting = new();
    private readonly List<(string Key, int Passages, long Number, byte[] List)> _lists = [];
    private readonly List<(long Id, byte[] Blocks)> _blocks = [];
    private readonly List<(string Word, string Form, string Stem, int Passages)> _words = [];
    private long _waitingBytes;

    /// <summary>How a term stands in the engine's own notation, in a list of places and in a query.</summary>
    public static string Quoted(string term) =>
        $"'{(term.Length > LongestTerm ? term[..LongestTerm] : term).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "''", StringComparison.Ordinal)}'";

    public void Passage(int id, PassageTerms all)
    {
        var count = all.Terms.Count;
        for (var (start, part) = (0, 0); start == 0 || start < count; start += Step, part++)
        {
            var range = all.Terms.Skip(start).Take(Step + Overlap).ToList();
            _waiting.Append(CultureInfo.InvariantCulture, $"{id}\t{part}\t");
            Append(range.Select(term => term.Folded));
            _waiting.Append('\t');
            Append(range.Select(term => term.Stem));
            _waiting.Append('\n');
        }

        if (_waiting.Length >= MostWaiting)
        {
            FlushPassages();
        }
    }

    public void Word(string word, string form, string stem, int inPassages)
    {
        _words.Add((word, form, stem, inPassages));
        if (_words.Count >= 10_000)
        {
            FlushWords();
        }
    }

    public void List(string key, int inPassages, long number, byte[] list)
    {
        _lists.Add((key, inPassages, number, list));
        Wait(key.Length + list.Length);
    }

    public void Block(long id, byte[] some)
    {
        _blocks.Add((id, some));
        Wait(some.Length);
    }

    public void FinishPassages() => FlushPassages();

    public void Finish()
    {
        FlushWords();
        FlushLists();
    }

    public void Dispose()
    {
        // The connection is the build's, which ends it.
    }

    private void Wait(int bytes)
    {
        _waitingBytes += bytes;
        if (_waitingBytes >= MostWaiting)
        {
            FlushLists();
        }
    }

    private void Append(IEnumerable<string> ordered)
    {
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var place = 0;
        foreach (var term in ordered)
        {
            var known = term.Length > LongestTerm ? term[..LongestTerm] : term;
            if (!places.TryGetValue(known, out var its))
            {
                places[known] = its = [];
            }

            its.Add(++place);
        }

        foreach (var (term, its) in places)
        {
            // COPY takes a backslash for the beginning of a sign of its own.
            _waiting.Append(Quoted(term).Replace("\\", "\\\\", StringComparison.Ordinal)).Append(':').AppendJoin(',', its).Append(' ');
        }
    }

    private void FlushPassages()
    {
        if (_waiting.Length == 0)
        {
            return;
        }

        using (var import = connection.BeginTextImport("COPY \"SearchIndex\" (\"Id\", \"Part\", \"Exact\", \"Stems\") FROM STDIN (FREEZE)"))
        {
            import.Write(_waiting);
        }

        _waiting.Clear();
    }

    private void FlushWords()
    {
        using (var import = connection.BeginBinaryImport("COPY \"SearchWords\" (\"Word\", \"Form\", \"Stem\", \"Passages\", \"Length\") FROM STDIN (FORMAT BINARY, FREEZE)"))
        {
            foreach (var (word, form, stem, count) in _words)
            {
                import.StartRow();
                import.Write(word, NpgsqlDbType.Text);
                import.Write(form, NpgsqlDbType.Text);
                import.Write(stem, NpgsqlDbType.Text);
                import.Write(count, NpgsqlDbType.Integer);
                import.Write(word.Length, NpgsqlDbType.Integer);
            }

            import.Complete();
        }

        _words.Clear();
    }

    private void FlushLists()
    {
        using (var import = connection.BeginBinaryImport("COPY \"SearchLists\" (\"Key\", \"Passages\", \"Number\", \"List\") FROM STDIN (FORMAT BINARY, FREEZE)"))
        {
            foreach (var (key, count, number, list) in _lists)
            {
                import.StartRow();
                import.Write(key, NpgsqlDbType.Text);
                import.Write(count, NpgsqlDbType.Integer);
                import.Write(number, NpgsqlDbType.Bigint);
                import.Write(list, NpgsqlDbType.Bytea);
            }

            import.Complete();
        }

        using (var import = connection.BeginBinaryImport("COPY \"SearchBlocks\" (\"Id\", \"Blocks\") FROM STDIN (FORMAT BINARY, FREEZE)"))
        {
            foreach (var (id, some) in _blocks)
            {
                import.StartRow();
                import.Write(id, NpgsqlDbType.Bigint);
                import.Write(some, NpgsqlDbType.Bytea);
            }

            import.Complete();
        }

        _lists.Clear();
        _blocks.Clear();
        _waitingBytes = 0;
    }
}
