using System.Collections.Concurrent;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Serving;

/// <summary>
/// The kept answers of one generation, within so many bytes. Where there is no more room, answers go that nobody has asked
/// for again, the oldest first: many different searches do not drive out the pages that are read.
/// </summary>
public sealed class AnswerShelf(Generation generation, string edition, long limit)
{
    private readonly ConcurrentDictionary<AnswerKey, KeptAnswer> _answers = new();
    private readonly Queue<(AnswerKey Key, KeptAnswer Answer)> _inOrder = new();
    private readonly Lock _gate = new();
    private long _bytes;

    public Generation Generation => generation;

    public int Count => _answers.Count;

    public long Bytes => Interlocked.Read(ref _bytes);

    /// <summary>The answers that are being made now, so that none is made twice at the same time.</summary>
    public ConcurrentDictionary<AnswerKey, Task<KeptAnswer?>> Making { get; } = new();

    public string TagOf(AnswerKey key) => AnswerTag.Of(generation, edition, key);

    public KeptAnswer? Find(AnswerKey key)
    {
        if (!_answers.TryGetValue(key, out var answer))
        {
            return null;
        }

        // Written only once: what many processors read stays in the memory of each.
        if (!answer.IsInUse)
        {
            answer.IsInUse = true;
        }

        return answer;
    }

    public void Add(AnswerKey key, KeptAnswer answer, AnswerForm form)
    {
        answer.Add(form);
        answer.Bytes = key.Bytes + form.Bytes.Length + HeadersOf(answer);
        lock (_gate)
        {
            if (answer.Bytes <= limit && _answers.TryAdd(key, answer))
            {
                _inOrder.Enqueue((key, answer));
                Take(answer.Bytes);
            }
        }
    }

    /// <summary>The bytes to send in that coding; packed now where nobody asked for it before.</summary>
    public AnswerForm FormOf(AnswerKey key, KeptAnswer answer, ContentCoding coding)
    {
        if (answer.Find(coding) is { } known)
        {
            return known;
        }

        var form = answer.Make(coding);
        lock (_gate)
        {
            if (answer.Find(coding) is null && _answers.TryGetValue(key, out var kept) && ReferenceEquals(kept, answer))
            {
                answer.Add(form);
                answer.Bytes += form.Bytes.Length;
                Take(form.Bytes.Length);
            }
        }

        return form;
    }

    private void Take(int bytes)
    {
        var held = _bytes + bytes;
        while (held > limit)
        {
            held -= GiveUpOne();
        }

        Interlocked.Exchange(ref _bytes, held);
    }

    /// <summary>One pass at most spares what is in use; then the oldest goes.</summary>
    private int GiveUpOne()
    {
        for (var spared = _inOrder.Count; ; spared--)
        {
            var (key, answer) = _inOrder.Dequeue();
            if (spared > 0 && answer.IsInUse)
            {
                answer.IsInUse = false;
                _inOrder.Enqueue((key, answer));
                continue;
            }

            _answers.TryRemove(new(key, answer));
            return answer.Bytes;
        }
    }

    private static int HeadersOf(KeptAnswer answer) =>
        2 * answer.Headers.Sum(header => header.Key.Length + header.Value.Sum(value => value?.Length ?? 0));
}
