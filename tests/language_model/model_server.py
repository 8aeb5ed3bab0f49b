"""A real small language model behind its own server on loopback, one thread; says where it listens, ends with its input."""

import sys

import xllamacpp

parameters = xllamacpp.CommonParams()
parameters.model.path = sys.argv[1]
parameters.n_ctx, parameters.n_predict, parameters.n_parallel, parameters.n_gpu_layers = 2048, 48, 1, 0
parameters.cpuparams.n_threads = parameters.cpuparams_batch.n_threads = parameters.n_threads_http = 1
parameters.warmup = False
parameters.hostnames, parameters.port = ["127.0.0.1"], 0
server = xllamacpp.Server(parameters)
print(server.listening_address, flush=True)
sys.stdin.read()
