using System.Buffers;

namespace QatarUsDialogue.Web.Search.Finding;

/// <summary>
/// Takes a page out of many passages, the best answers first and of equal ones the newest. Only passages about as good as
/// those of the page are put in order, so that a page of a common word, however deep, takes one walk.
/// </summary>
internal static class BestFirst
{
    // The upper half of a positive number's bits orders numbers to within a hundredth.
    private const int Steps = 1 << 15;
    private const int Few = 1000;

    public static List<FoundPlace> Take(PassageIds found, Scores scores, FoundPlace? after, int skip, int take)
    {
        var (best, worst, passed) = found.Count <= Few ? (Steps, 0, 0) : StepsOf(found, scores, after, skip, take);
        var near = new List<(float Score, int Passage)>();
        foreach (var passage in found.All)
        {
            var score = scores[passage];
            if (Step(score) is var step && step <= best && step >= worst && IsBehind(after, score, passage))
            {
                near.Add((score, passage));
            }
        }

        near.Sort((one, other) => other.Score.CompareTo(one.Score) is not 0 and var order ? order : one.Passage.CompareTo(other.Passage));
        return [.. near.Skip(skip - passed).Take(take).Select(one => new FoundPlace(-one.Score, one.Passage))];
    }

    // The first and the last step that the page lies in, and how many passages stand in those before.
    private static (int Best, int Worst, int Passed) StepsOf(PassageIds found, Scores scores, FoundPlace? after, int skip, int take)
    {
        var times = ArrayPool<int>.Shared.Rent(Steps);
        Array.Clear(times);
        foreach (var passage in found.All)
        {
            var score = scores[passage];
            times[Step(score)] += IsBehind(after, score, passage) ? 1 : 0;
        }

        var (best, passed) = (Steps - 1, 0);
        for (; best >= 0 && passed + times[best] <= skip; best--)
        {
            passed += times[best];
        }

        var (worst, reached) = (best, passed);
        for (; worst > 0 && reached + times[worst] < skip + take; worst--)
        {
            reached += times[worst];
        }

        ArrayPool<int>.Shared.Return(times);
        return (best, worst, passed);
    }

    private static bool IsBehind(FoundPlace? place, float score, int passage) =>
        place is null || -score > place.Rank || (-score == place.Rank && passage > place.Id);

    private static int Step(float score) => BitConverter.SingleToInt32Bits(score) >> 16;
}
