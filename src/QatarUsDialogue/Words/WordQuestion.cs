using QatarUsDialogue.Segmentation;

namespace QatarUsDialogue.Words;

/// <summary>
/// Something that is true of a word or not, wherever it stands. Each word is asked once and keeps the answer, so that a reader asks
/// a word and looks nothing up.
/// </summary>
internal sealed class WordQuestion
{
    private const ulong IsKnown = 1;
    private const ulong IsTrue = 2;
    private const int BitsOfAnswer = 2;
    private const int AnswersInCell = 64 / BitsOfAnswer;
    private const int NotNumbered = -1;

    private static int questions = -1;

    private readonly Func<string, bool> answer;
    private readonly WordPool? pool;

    // Given when the first word is asked: many a list is never asked both its questions, and words stay small.
    private int number = NotNumbered;

    /// <param name="answer">True of a word in clean spelling.</param>
    /// <param name="pool">Whose words keep the answer, where it hangs on a lexicon; null for a question that is the same for all.</param>
    public WordQuestion(Func<string, bool> answer, WordPool? pool = null)
    {
        (this.answer, this.pool) = (answer, pool);
    }

    public bool Of(Word word)
    {
        var (answers, at) = (word.AnswersTo(pool), (uint)number);
        var cell = at / AnswersInCell;
        if (cell < (uint)answers.Length && (pool is null || word.IsOf(pool)))
        {
            var known = answers[cell] >> (int)(at % AnswersInCell * BitsOfAnswer);
            if ((known & IsKnown) != 0)
            {
                return (known & IsTrue) != 0;
            }
        }

        return Ask(word);
    }

    private bool Ask(Word word)
    {
        var isSo = answer(word.Text);
        if (pool is null || word.IsOf(pool))
        {
            var at = Number();
            ref var answers = ref word.AnswersTo(pool);
            if (at / AnswersInCell >= answers.Length)
            {
                Array.Resize(ref answers, (at / AnswersInCell) + 1);
            }

            // Both bits of an answer are written at once: what another thread overwrites is asked again.
            answers[at / AnswersInCell] |= (isSo ? IsKnown | IsTrue : IsKnown) << (at % AnswersInCell * BitsOfAnswer);
        }

        return isSo;
    }

    private int Number()
    {
        if (number == NotNumbered)
        {
            Interlocked.CompareExchange(ref number, pool?.NextQuestion() ?? Interlocked.Increment(ref questions), NotNumbered);
        }

        return number;
    }
}
