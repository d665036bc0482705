namespace QatarUsDialogue.Reconciliation;

/// <summary>Work on many things on all processors, a few at a time, so that what is done never piles up.</summary>
public static class OrderedWork
{
    // What waits outlives the youngest generation of the heap, and is collected late: it is little.
    private const int Batch = 8;
    private const int Ahead = 4;

    /// <summary>The results in the order of the things. At most some batches are begun before they are asked for.</summary>
    public static IEnumerable<TResult> InOrder<T, TResult>(this IEnumerable<T> things, Func<T, TResult> work)
    {
        var begun = new Queue<Task<TResult[]>>();
        foreach (var batch in things.Chunk(Batch))
        {
            begun.Enqueue(Task.Run(() => Array.ConvertAll(batch, thing => work(thing))));
            if (begun.Count > Ahead)
            {
                foreach (var result in begun.Dequeue().GetAwaiter().GetResult())
                {
                    yield return result;
                }
            }
        }

        foreach (var result in begun.SelectMany(task => task.GetAwaiter().GetResult()))
        {
            yield return result;
        }
    }
}
