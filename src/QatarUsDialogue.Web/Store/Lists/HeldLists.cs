namespace QatarUsDialogue.Web.Store.Lists;

/// <summary>
/// The long lists of a generation that searches ask for again and again: common words are long, few, and in most searches.
/// Held up to a number of bytes; those go that were asked for longest ago.
/// </summary>
public sealed class HeldLists(long most = HeldLists.MostBytes)
{
    private const long MostBytes = 32 << 20;
    private const int MostPassages = 1 << 20;
    private const int MostNames = 4096;

    private readonly Lock _turn = new();
    private readonly Dictionary<string, Entry> _lists = new(StringComparer.Ordinal);
    private readonly HashSet<string> _askedOnce = new(StringComparer.Ordinal);
    private long _asked;
    private long _bytes;

    public long Bytes
    {
        get
        {
            lock (_turn)
            {
                return _bytes;
            }
        }
    }

    public HeldList? Find(string key)
    {
        lock (_turn)
        {
            if (!_lists.TryGetValue(key, out var entry))
            {
                return null;
            }

            entry.Asked = ++_asked;
            return entry.List;
        }
    }

    /// <summary>True for a list that is worth to be held: it is asked for once more, and there is room for it.</summary>
    public bool Wants(string key, int passages)
    {
        if (passages > MostPassages)
        {
            return false;
        }

        lock (_turn)
        {
            if (_askedOnce.Remove(key))
            {
                return true;
            }

            // Whoever asks for all words there are does not fill the memory with their names.
            if (_askedOnce.Count == MostNames)
            {
                _askedOnce.Clear();
            }

            _askedOnce.Add(key);
            return false;
        }
    }

    public void Hold(string key, HeldList list)
    {
        lock (_turn)
        {
            if (list.Bytes > most || !_lists.TryAdd(key, new(list) { Asked = ++_asked }))
            {
                return;
            }

            for (_bytes += list.Bytes; _bytes > most;)
            {
                var oldest = _lists.MinBy(one => one.Value.Asked);
                _lists.Remove(oldest.Key);
                _bytes -= oldest.Value.List.Bytes;
            }
        }
    }

    private sealed class Entry(HeldList list)
    {
        public HeldList List => list;

        public long Asked { get; set; }
    }
}
