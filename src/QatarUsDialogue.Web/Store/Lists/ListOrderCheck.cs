namespace QatarUsDialogue.Web.Store.Lists;

/// <summary>Proves the lists of passages of any engine: as many as each says, in order, and none that there is not.</summary>
internal static class ListOrderCheck
{
    private static readonly string[] Beginnings =
    [
        ListKeys.Word, ListKeys.Words, ListKeys.Stem, ListKeys.Stems, ListKeys.Round, ListKeys.Topic, ListKeys.Kind, ListKeys.Year, ListKeys.Person,
    ];

    /// <param name="name">Of the generation.</param>
    /// <exception cref="DamagedGenerationException">One is not.</exception>
    public static void Check(string name, ArchiveContext context)
    {
        var all = context.Passages.Count();
        using var index = SearchIndexes.Open(context);
        foreach (var beginning in Beginnings)
        {
            index.ReadAll(beginning, (value, ref list) =>
            {
                if (!IsSound(ref list, ListKeys.ShapeOf(beginning), all))
                {
                    throw new DamagedGenerationException($"{name}: the list of passages of {beginning}{value} is damaged.");
                }
            });
        }
    }

    private static bool IsSound(ref PassageList list, ListShape shape, int all)
    {
        try
        {
            var places = new List<int>();
            var (count, last) = (0, 0);
            for (; list.Next(); count++, last = list.Passage)
            {
                if (list.Passage <= last || list.Passage > all)
                {
                    return false;
                }

                if (shape == ListShape.Places)
                {
                    places.Clear();
                    list.ReadPlaces(places);
                }
            }

            return count == list.Passages;
        }
        catch (IndexOutOfRangeException)
        {
            return false;
        }
    }
}
