using QatarUsDialogue.Web.Store.Lists;

namespace QatarUsDialogue.Web.Store;

/// <summary>An engine's search index, with the lists at hand that searches ask for again and again.</summary>
internal sealed class HeldIndex(ISearchIndex index, HeldLists held) : ISearchIndex
{
    public TimeLimit Limit => index.Limit;

    public PassageList Read(string key)
    {
        // The engine's clock does not see what it is not asked for.
        Limit.Check();
        if (held.Find(key) is { } list)
        {
            return list.Read();
        }

        var read = index.Read(key);
        if (!read.IsLong || !held.Wants(key, read.Passages))
        {
            return read;
        }

        list = read.Hold();
        held.Hold(key, list);
        return list.Read();
    }

    public int Length(string key) => held.Find(key)?.Passages ?? index.Length(key);

    public void ReadAll(string beginning, ISearchIndex.EachList each) => index.ReadAll(beginning, each);

    public IReadOnlyList<int>? Holding(string beginning, IReadOnlyList<string> terms) => index.Holding(beginning, terms);

    public void ReadSources(Action<string, int> each) => index.ReadSources(each);

    public bool Has(string word) => index.Has(word);

    public List<KnownWord> WordsLike(string word, int apart) => index.WordsLike(word, apart);

    public void Dispose() => index.Dispose();
}
