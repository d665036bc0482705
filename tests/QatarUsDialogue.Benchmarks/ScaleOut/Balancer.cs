using System.Diagnostics;

namespace QatarUsDialogue.Benchmarks.ScaleOut;

/// <summary>nginx before some sites: what one cannot answer another is asked.</summary>
internal sealed class Balancer : IDisposable
{
    private readonly Process _process;
    private bool _hasEnded;

    public Balancer(string folder, int port, IEnumerable<int> sites)
    {
        Log = Path.Combine(folder, "nginx.log");
        var settings = Path.Combine(folder, "nginx.conf");
        File.WriteAllText(settings, $$"""
            daemon off; pid {{folder}}/nginx.pid; error_log {{folder}}/nginx.log warn; worker_processes 1;
            events { worker_connections 8192; }
            http {
              access_log off; client_body_temp_path {{folder}}/body; proxy_temp_path {{folder}}/proxy;
              fastcgi_temp_path {{folder}}/fastcgi; uwsgi_temp_path {{folder}}/uwsgi; scgi_temp_path {{folder}}/scgi;
              upstream archive {
                {{string.Join(' ', sites.Select(site => $"server 127.0.0.1:{site} max_fails=1 fail_timeout=2s;"))}}
                keepalive 64; keepalive_timeout 30s;
              }
              server {
                listen 127.0.0.1:{{port}};
                location / {
                  proxy_pass http://archive; proxy_http_version 1.1; proxy_set_header Connection ""; proxy_set_header Host $host;
                  proxy_set_header X-Forwarded-For $remote_addr; proxy_next_upstream error timeout; proxy_connect_timeout 2s;
                }
              }
            }
            """);
        var program = File.Exists("/usr/sbin/nginx") ? "/usr/sbin/nginx" : "nginx";
        _process = Process.Start(program, ["-p", folder, "-e", Log, "-c", settings]);
    }

    public string Log { get; }

    public void Dispose()
    {
        if (_hasEnded)
        {
            return;
        }

        _hasEnded = true;
        // Its own signal to end: killed, it would leave its workers behind.
        Process.Start("kill", ["-TERM", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]).WaitForExit();
        _process.WaitForExit();
        _process.Dispose();
    }
}
