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

    private static int Questions = -1;

    private readonly Func<string, bool> _answer;
    private readonly WordPool? _pool;

    // Given when the first word is asked: many a list is never asked both its questions, and words stay small.
    private int _number = NotNumbered;

    /// <param name="answer">True of a word in clean spelling.</param>
    /// <param name="pool">Whose words keep the answer, where it hangs on a lexicon; null for a question that is the same for all.</param>
    public WordQuestion(Func<string, bool> answer, WordPool? pool = null)
    {
        (_answer, _pool) = (answer, pool);
    }

    public bool Of(Word word)
    {
        var (answers, at) = (word.AnswersTo(_pool), (uint)_number);
        var cell = at / AnswersInCell;
        if (cell < (uint)answers.Length && (_pool is null || word.IsOf(_pool)))
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
        var isSo = _answer(word.Text);
        if (_pool is null || word.IsOf(_pool))
        {
            var at = Number();
            ref var answers = ref word.AnswersTo(_pool);
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
        if (_number == NotNumbered)
        {
            Interlocked.CompareExchange(ref _number, _pool?.NextQuestion() ?? Interlocked.Increment(ref Questions), NotNumbered);
        }

        return _number;
    }
}
