using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting;

namespace QatarUsDialogue.Web.Requests;

/// <summary>
/// Writes the log to the error stream, many lines at a time: to write one alone costs as much as to make it. A warning or
/// worse is written at once, with all that came before it; the rest after a moment.
/// </summary>
internal sealed class GatheredLines : ILogEventSink, IDisposable
{
    private const int Most = 16 * 1024;

    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(200);

    private readonly Lock gate = new();
    private readonly StringWriter lines = new();
    private readonly ITextFormatter form;
    private readonly Timer timer;
    private bool isWaiting;

    public GatheredLines(ITextFormatter form)
    {
        this.form = form;
        timer = new(_ => Write());
        AppDomain.CurrentDomain.ProcessExit += AtTheEnd;
    }

    public void Emit(LogEvent logEvent)
    {
        lock (gate)
        {
            form.Format(logEvent, lines);
            if (logEvent.Level >= LogEventLevel.Warning || lines.GetStringBuilder().Length >= Most)
            {
                Write();
            }
            else if (!isWaiting)
            {
                isWaiting = true;
                timer.Change(Moment, Timeout.InfiniteTimeSpan);
            }
        }
    }

    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= AtTheEnd;
        timer.Dispose();
        Write();
    }

    private void AtTheEnd(object? sender, EventArgs none) => Write();

    private void Write()
    {
        lock (gate)
        {
            isWaiting = false;
            var text = lines.GetStringBuilder();
            if (text.Length > 0)
            {
                Console.Error.Write(text.ToString());
                text.Clear();
            }
        }
    }
}
