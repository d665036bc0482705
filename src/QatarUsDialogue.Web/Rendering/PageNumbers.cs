namespace QatarUsDialogue.Web.Rendering;

/// <summary>The pages that are linked from a page of a list: the first, the last, and the neighbours; null for a gap.</summary>
public static class PageNumbers
{
    private const int Neighbours = 2;

    public static IEnumerable<int?> Around(int page, int last)
    {
        var before = 0;
        foreach (var number in Enumerable.Range(1, last).Where(n => n == 1 || n == last || Math.Abs(n - page) <= Neighbours))
        {
            if (number > before + 1)
            {
                yield return null;
            }

            yield return number;
            before = number;
        }
    }
}
