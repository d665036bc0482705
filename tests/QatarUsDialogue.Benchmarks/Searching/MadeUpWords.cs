namespace QatarUsDialogue.Benchmarks.Searching;

/// <summary>
/// Words of Arabic letters that no text holds. Sentences that are put together from a few hundred articles have no rare
/// words; these are as rare as names and foreign words are in newspapers: the n-th comes up 1/n as often as the first.
/// </summary>
internal sealed class MadeUpWords(Random random)
{
    private const int Words = 200_000;
    private const string Letters = "سحدرطعقمنجخشصضظغثذزت";
    private const int Shortest = 4;

    public string Next() => Word((int)Math.Pow(Words, random.NextDouble()));

    // The number in the letters as digits, a few added to the front: no two numbers give one word.
    private static string Word(int number)
    {
        var word = new Stack<char>();
        for (var rest = number; rest > 0 || word.Count < Shortest; rest /= Letters.Length)
        {
            word.Push(Letters[rest % Letters.Length]);
        }

        return new string([.. word]);
    }
}
