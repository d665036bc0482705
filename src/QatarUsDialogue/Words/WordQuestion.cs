using QatarUsDialogue.Segmentation;

namespace QatarUsDialogue.Words;

/// <summary>
/// Something that is true of a word or not, wherever it stands. Each word is asked once and keeps the answer, so that a reader asks
/// a word and looks nothing up.
/// </summary>
internal sealed class WordQuestion
{
    private const int BitsOfAnswer = 2;
    private const int AnswersInCell = 64 / BitsOfAnswer;

    private static int questions = -1;

    private readonly Func<string, bool> answer;
    private readonly WordPool? pool;
    private readonly int cell;
    private readonly ulong isKnown;
    private readonly ulong isTrue;

    /// <param name="answer">True of a word in clean spelling.</param>
    /// <param name="pool">Whose words keep the answer, where it hangs on a lexicon; null for a question that is the same for all.</param>
    public WordQuestion(Func<string, bool> answer, WordPool? pool = null)
    {
        (this.answer, this.pool) = (answer, pool);
        var number = pool?.NextQuestion() ?? Interlocked.Increment(ref questions);
        cell = number / AnswersInCell;
        isKnown = 1UL << (number % AnswersInCell * BitsOfAnswer);
        isTrue = isKnown << 1;
    }

    public bool Of(Word word)
    {
        var answers = word.AnswersTo(pool);
        if ((uint)cell < (uint)answers.Length && (pool is null || word.IsOf(pool)))
        {
            var known = answers[cell];
            if ((known & isKnown) != 0)
            {
                return (known & isTrue) != 0;
            }
        }

        return Ask(word);
    }

    private bool Ask(Word word)
    {
        var isSo = answer(word.Text);
        if (pool is null || word.IsOf(pool))
        {
            // Both bits of an answer are written at once: what another thread overwrites is asked again.
            ref var answers = ref word.AnswersTo(pool);
            if (cell >= answers.Length)
            {
                Array.Resize(ref answers, cell + 1);
            }

            answers[cell] |= isSo ? isKnown | isTrue : isKnown;
        }

        return isSo;
    }
}
