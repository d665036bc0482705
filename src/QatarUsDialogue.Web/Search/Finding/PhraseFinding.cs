using System.Runtime.InteropServices;
using QatarUsDialogue.Web.Store;
using QatarUsDialogue.Web.Store.Lists;

namespace QatarUsDialogue.Web.Search.Finding;

/// <summary>Finds where words follow one another, by the places at which each of them stands: first those of the rarest, of which the others leave some.</summary>
internal sealed class PhraseFinding(ISearchIndex lists)
{
    private readonly List<int> _places = [];

    /// <param name="beginning">Of the names of the words' lists.</param>
    /// <param name="within">Passages of which alone it is asked; null for all.</param>
    public List<PhraseStart> Find(string beginning, IReadOnlyList<string> terms, PassageSet? within)
    {
        var starts = new List<PhraseStart>();
        var isFirst = true;
        foreach (var place in Enumerable.Range(0, terms.Count).OrderBy(i => lists.Length(beginning + terms[i])))
        {
            var list = lists.Read(beginning + terms[place]);
            if (isFirst)
            {
                Begin(starts, ref list, place, within);
                isFirst = false;
            }
            else
            {
                Keep(starts, ref list, place);
            }
        }

        return starts;
    }

    private void Begin(List<PhraseStart> starts, ref PassageList list, int place, PassageSet? within)
    {
        while (within is null ? list.Next() : within.NextIn(ref list))
        {
            _places.Clear();
            list.ReadPlaces(_places);
            foreach (var stands in _places)
            {
                if (stands >= place)
                {
                    starts.Add(new(list.Passage, stands - place, list.Weight));
                }
            }
        }
    }

    private void Keep(List<PhraseStart> starts, ref PassageList list, int place)
    {
        var kept = 0;
        var read = 0;
        foreach (var start in CollectionsMarshal.AsSpan(starts))
        {
            if (!list.SkipTo(start.Passage))
            {
                break;
            }

            if (list.Passage != start.Passage)
            {
                continue;
            }

            if (read != start.Passage)
            {
                _places.Clear();
                list.ReadPlaces(_places);
                read = start.Passage;
            }

            if (_places.Contains(start.Place + place))
            {
                starts[kept++] = start with { Weight = Math.Min(start.Weight, list.Weight) };
            }
        }

        CollectionsMarshal.SetCount(starts, kept);
    }
}
